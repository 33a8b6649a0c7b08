package org.ispolnenie.reading.deadline;

/** What is noticeable about the wording of one deadline, before its surroundings are looked at. */
public enum DeadlineFlag {
    /** A date without «до». */
    NO_BOUNDARY_WORD,
    /** The year is not written and was taken from the protocol's date or a heading. */
    YEAR_INFERRED,
    /** The year has two digits. */
    SHORT_YEAR,
    /** «до 2024 года», «к 2025 году»: through the year, or before it? */
    AMBIGUOUS_UNTIL_YEAR,
    /** «до апреля»: before the month, or through it? */
    AMBIGUOUS_UNTIL_MONTH,
    /** One «до» stands for several dates. */
    SEVERAL_DATES,
    /** The day does not exist (31.11, 30.02). */
    IMPOSSIBLE_DATE,
    /** The period ends before it begins. */
    REVERSED_PERIOD,
    /** The weekday written beside the date is another one. */
    WEEKDAY_MISMATCH,
    /** No date follows from the words alone; one must be entered. */
    NEEDS_DATE,
    /** The dates are not the document's: a person put them in their place. */
    CORRECTED
}
