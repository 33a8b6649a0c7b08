package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineExpression.Certainty;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.Recurrence;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a {@link DeadlineForm} reads (dates, boundary, flags) until it is known how far the words go; then a
 * {@link DeadlineExpression} is made of it.
 */
final class DeadlineMeaning {

    private static final double CERTAIN = 1.0;

    private final DeadlineType type;
    private final @Nullable Boundary boundary;
    private final Set<LocalDate> dates = new TreeSet<>();
    private final Set<LocalDate> alternatives = new TreeSet<>();
    private final Set<DeadlineFlag> flags = EnumSet.noneOf(DeadlineFlag.class);
    private @Nullable LocalTime time;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Recurrence recurrence;
    private @Nullable RelativeTerm relative;

    DeadlineMeaning(DeadlineType type, @Nullable Boundary boundary) {
        this.type = type;
        this.boundary = boundary;
    }

    DeadlineMeaning due(@Nullable LocalDate date) {
        if (date != null) {
            dates.add(date);
        }
        return this;
    }

    DeadlineMeaning between(@Nullable LocalDate first, @Nullable LocalDate last) {
        from = first;
        to = last;
        return this;
    }

    DeadlineMeaning or(@Nullable LocalDate alternative) {
        if (alternative != null) {
            alternatives.add(alternative);
        }
        return this;
    }

    DeadlineMeaning flag(DeadlineFlag flag) {
        flags.add(flag);
        return this;
    }

    DeadlineMeaning flagIf(boolean noticed, DeadlineFlag flag) {
        return noticed ? flag(flag) : this;
    }

    /** Flags what is noticeable about the way a year is written; none written means it was supplied. */
    DeadlineMeaning flagYear(@Nullable WrittenYear year) {
        return flagIf(year == null || year.inferred(), DeadlineFlag.YEAR_INFERRED)
                .flagIf(year != null && year.twoDigits(), DeadlineFlag.SHORT_YEAR);
    }

    DeadlineMeaning at(@Nullable LocalTime hour) {
        time = hour;
        return this;
    }

    DeadlineMeaning recurring(Recurrence how) {
        recurrence = how;
        return this;
    }

    DeadlineMeaning relativeTo(RelativeTerm term) {
        relative = term;
        return this;
    }

    /** The end of the time spoken of; null if it is not known. */
    @Nullable
    LocalDate last() {
        LocalDate last = to;
        for (LocalDate date : dates) {
            last = date;
        }
        return last;
    }

    /** Whether the words name a time in which something happens rather than a day until which it is due. */
    boolean isTimeSpan() {
        return boundary == Boundary.WITHIN;
    }

    /** «до 2025 года». */
    boolean isUntilYear() {
        return flags.contains(DeadlineFlag.AMBIGUOUS_UNTIL_YEAR);
    }

    /**
     * The day, if it exists. If it does not, the last day of its month is offered instead; if its year is not known, a
     * date must be entered.
     */
    @Nullable
    LocalDate day(WrittenDay day, @Nullable Integer year) {
        if (year == null) {
            flag(DeadlineFlag.NEEDS_DATE);
            return null;
        }
        if (day.month() < 1 || day.month() > 12) {
            flag(DeadlineFlag.IMPOSSIBLE_DATE);
            return null;
        }
        YearMonth month = YearMonth.of(year, day.month());
        if (!month.isValidDay(day.day())) {
            flag(DeadlineFlag.IMPOSSIBLE_DATE).or(day.day() > 0 ? month.atEndOfMonth() : null);
            return null;
        }
        return month.atDay(day.day());
    }

    DeadlineExpression expression(String asWritten) {
        boolean noDay = dates.isEmpty() && recurrence == null && relative == null;
        if (noDay && alternatives.isEmpty() && !flags.contains(DeadlineFlag.IMPOSSIBLE_DATE)) {
            flags.add(DeadlineFlag.NEEDS_DATE);
        }
        return new DeadlineExpression(
                asWritten,
                type,
                boundary,
                List.copyOf(dates),
                time,
                from,
                to,
                recurrence,
                relative,
                new Certainty(
                        List.copyOf(alternatives),
                        List.copyOf(flags),
                        flags.stream()
                                .mapToDouble(DeadlineMeaning::confidence)
                                .min()
                                .orElse(CERTAIN)));
    }

    private static double confidence(DeadlineFlag flag) {
        return switch (flag) {
            case NO_BOUNDARY_WORD -> 0.95;
            case SEVERAL_DATES, SHORT_YEAR -> 0.9;
            case YEAR_INFERRED -> 0.8;
            case AMBIGUOUS_UNTIL_YEAR, AMBIGUOUS_UNTIL_MONTH -> 0.6;
            case WEEKDAY_MISMATCH, NEEDS_DATE -> 0.5;
            case REVERSED_PERIOD -> 0.3;
            case IMPOSSIBLE_DATE -> 0.2;
            case CORRECTED -> CERTAIN;
        };
    }
}
