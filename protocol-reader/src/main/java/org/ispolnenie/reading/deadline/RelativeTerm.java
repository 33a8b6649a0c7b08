package org.ispolnenie.reading.deadline;

import java.time.LocalDate;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A term counted from an event; day 1 is the day after it.
 *
 * @param amount      how many units
 * @param unit        which units
 * @param before      true for «не позднее чем за … до»: counted back from the event
 * @param event       the event as written («проведения экзамена»); null: the date of the protocol
 * @param urgencyWord «срочно», «незамедлительно», «оперативно», where the amount comes from the rule set; else null
 */
public record RelativeTerm(
        int amount, Unit unit, boolean before, @Nullable String event, @Nullable String urgencyWord) {

    /** The unit of a relative term. */
    public enum Unit {
        HOUR,
        DAY,
        WORKING_DAY,
        WEEK,
        MONTH,
        YEAR
    }

    private static final int HOURS_OF_DAY = 24;

    /** Whether no date follows from it until the day of an event is known. */
    public boolean waitsForEvent() {
        return event != null || before;
    }

    /**
     * The day the term ends on, counted from a day: day 1 is the next one, or the one before it where it is counted back.
     * What must be done before an event without a term is due on its eve.
     */
    public LocalDate countedFrom(LocalDate day, WorkingCalendar calendar) {
        int count = before ? -Math.max(amount, 1) : amount;
        return switch (unit) {
            case HOUR -> day.plusDays(Integer.signum(count) * ((Math.abs(count) + HOURS_OF_DAY - 1L) / HOURS_OF_DAY));
            case DAY -> day.plusDays(count);
            case WORKING_DAY -> before ? calendar.minusWorkingDays(day, -count) : calendar.plusWorkingDays(day, count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
        };
    }
}
