package org.ispolnenie.assignment.domain.extension;

import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/**
 * Rule: more time is asked for so many days before the due date at the latest (a setting of the rule set), and for a day
 * after it.
 */
final class ExtensionMustBeRequestedBeforeDeadline {

    private static final int LONGEST_YEARS = 5;

    private ExtensionMustBeRequestedBeforeDeadline() {}

    static void check(ControlPoint point, LocalDate requested, LocalDate today, int leadDays) {
        LocalDate due = point.effectiveDue()
                .orElseThrow(() -> new ConflictException(Message.of("assignment.NO_DATE_TO_EXTEND")));
        LocalDate lastDay = due.minusDays(leadDays);
        if (today.isAfter(lastDay)) {
            throw new ConflictException(Message.of("assignment.EXTENSION_TOO_LATE", due, leadDays, lastDay));
        }
        if (!requested.isAfter(due)) {
            throw ValidationException.of("/requestedDue", Message.of("assignment.EXTENSION_NOT_LATER", due));
        }
        if (requested.isAfter(due.plusYears(LONGEST_YEARS))) {
            throw ValidationException.of("/requestedDue", Message.of("assignment.EXTENSION_TOO_LONG", LONGEST_YEARS));
        }
    }
}
