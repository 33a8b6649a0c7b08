package org.ispolnenie.quality.domain.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/**
 * Rule: what a set of a year plans is due, and what has come of it is measured, in its time: its year with the one before
 * it, in which it is composed, and the one after it, in which effects are looked at.
 */
public final class TheTimeOfASet {

    private final int year;

    /** @param year of the set */
    public TheTimeOfASet(int year) {
        this.year = year;
    }

    /** Refuses a deadline outside; empty: its words give no date. */
    public void requireDue(Optional<LocalDate> due, String pointer) {
        LocalDate first = LocalDate.of(year - 1, 1, 1);
        LocalDate last = LocalDate.of(year + 1, 12, 31);
        due.filter(day -> day.isBefore(first) || day.isAfter(last)).ifPresent(day -> {
            throw ValidationException.of(
                    pointer, Message.of("quality.DUE_OUTSIDE_SET", day, String.valueOf(year), first, last));
        });
    }

    /** Refuses a day before it, and one that has not come; effects may be late. */
    public void requireMeasured(LocalDate day, LocalDate today, String pointer) {
        if (day.isAfter(today)) {
            throw ValidationException.of(pointer, Message.of("quality.MEASURED_IN_FUTURE", day));
        }
        // Of a set of a year to come somebody may measure today.
        LocalDate first = LocalDate.of(Math.min(year, today.getYear()) - 1, 1, 1);
        if (day.isBefore(first)) {
            throw ValidationException.of(
                    pointer, Message.of("quality.MEASURED_BEFORE_SET", day, String.valueOf(year), first));
        }
    }
}
