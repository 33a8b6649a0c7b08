package org.ispolnenie.reading.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline: the words of the document and what they mean.
 *
 * <p>Immutable; {@link #toString()} gives a text form that {@link #parse} reads back (this is what the database holds).
 *
 * @param asWritten    the words of the document, without the label and the closing punctuation; empty for NONE
 * @param type         the form
 * @param boundary     how the day is meant; null where there is no day to bound
 * @param dates        the due dates as stated, before any working-day rule: one, several for MULTIPLE_DATES, the last
 *                     day of a month, range, quarter, half-year or decade, the end of a period, the final day of a
 *                     standing task; empty where a date is still needed
 * @param time         the hour, where one is written
 * @param from         the first day of a month, range, period, quarter …
 * @param to           the last day of the same
 * @param recurrence   how it recurs; null unless RECURRING
 * @param relative     what it is counted from; null unless RELATIVE
 * @param certainty    how sure the reading is
 */
public record DeadlineExpression(
        String asWritten,
        DeadlineType type,
        @Nullable Boundary boundary,
        List<LocalDate> dates,
        @Nullable LocalTime time,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Recurrence recurrence,
        @Nullable RelativeTerm relative,
        Certainty certainty) {

    public DeadlineExpression {
        dates = List.copyOf(dates);
    }

    /**
     * How sure the reading is.
     *
     * @param alternatives other dates the words may mean, the offered readings («до 2024 года»: 2023-12-31)
     * @param flags        what a careful reader noticed about the wording itself
     * @param confidence   1.0 for a form read beyond doubt, less where something was supplied or chosen
     */
    public record Certainty(List<LocalDate> alternatives, List<DeadlineFlag> flags, double confidence) {

        public Certainty {
            alternatives = List.copyOf(alternatives);
            flags = List.copyOf(flags);
        }
    }

    /** No deadline is written. */
    public static DeadlineExpression none() {
        return new DeadlineExpression(
                "",
                DeadlineType.NONE,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                new Certainty(List.of(), List.of(), 1.0));
    }

    /** The same words with the dates a person put in their place; without dates one is still needed. */
    public DeadlineExpression correctedTo(List<LocalDate> corrected) {
        DeadlineType becomes = corrected.isEmpty()
                ? DeadlineType.EXTERNAL
                : corrected.size() == 1 ? DeadlineType.FIXED_DATE : DeadlineType.MULTIPLE_DATES;
        return new DeadlineExpression(
                asWritten,
                becomes,
                corrected.isEmpty() ? null : Boundary.BY_INCLUSIVE,
                corrected,
                null,
                null,
                null,
                null,
                null,
                new Certainty(List.of(), List.of(DeadlineFlag.CORRECTED), 1.0));
    }

    /** The same deadline with these further readings. */
    public DeadlineExpression offering(List<LocalDate> alternatives) {
        return new DeadlineExpression(
                asWritten,
                type,
                boundary,
                dates,
                time,
                from,
                to,
                recurrence,
                relative,
                new Certainty(alternatives, certainty.flags(), certainty.confidence()));
    }

    /**
     * Reads back what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is no such form
     */
    public static DeadlineExpression parse(String text) {
        return DeadlineText.parse(text);
    }

    public boolean is(DeadlineFlag flag) {
        return certainty.flags().contains(flag);
    }

    /** All of it in one line, fields parted by {@code |}; stable, as it is stored. */
    @Override
    public String toString() {
        return DeadlineText.of(this);
    }
}
