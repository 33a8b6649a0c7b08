package org.ispolnenie.calendar.service;

import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.reading.calendar.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * An exception with everything that was done about it; persons are signatures.
 *
 * @param actDate null while the act's particulars are not known
 */
public record ExceptionView(
        long id,
        long version,
        LocalDate day,
        DayKind kind,
        @Nullable LocalDate movedFrom,
        String title,
        String act,
        @Nullable LocalDate actDate,
        boolean confirmed,
        Course course) {

    /**
     * What was done about it; null what was not.
     *
     * @param enteredBy null where it came with the product
     */
    public record Course(
            @Nullable String enteredBy,
            @Nullable Instant enteredAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            @Nullable String withdrawnBy,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalReason) {}

    static ExceptionView of(CalendarException exception) {
        return new ExceptionView(
                exception.id(),
                exception.version(),
                exception.day(),
                exception.kind(),
                exception.movedFrom().orElse(null),
                exception.title(),
                exception.act(),
                exception.actDate().orElse(null),
                exception.isConfirmed(),
                new Course(
                        exception.enteredBy().orElse(null),
                        exception.enteredAt().orElse(null),
                        exception.confirmedBy().orElse(null),
                        exception.confirmedAt().orElse(null),
                        exception.withdrawnBy().orElse(null),
                        exception.withdrawnAt().orElse(null),
                        exception.withdrawalReason().orElse(null)));
    }

    public boolean withdrawn() {
        return course.withdrawnAt() != null;
    }
}
