package org.ispolnenie.notification.service.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.Reminded;
import org.ispolnenie.calendar.domain.CalendarChanged;
import org.ispolnenie.notification.domain.reminder.LadderRepository;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;

/**
 * Observes changes of the calendar, after which the engine has to look at control points again; in the transaction of
 * the change.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReminderChanges {

    /** How far the ladder reaches that holds where none has been made. */
    private static final int USUAL = 30;

    @Inject
    private ReminderRepository reminders;

    @Inject
    private ReminderPlans plans;

    @Inject
    private LadderRepository ladders;

    @Inject
    private Clock clock;

    /** Other working days are other days of the steps around them. */
    public void calendarChanged(@Observes CalendarChanged changed) {
        int farthest = ladders.newest().values().stream()
                .flatMap(ladder -> ladder.steps().stream())
                .mapToInt(step -> Math.abs(step.offset()))
                .max()
                .orElse(0);
        long reach = ReminderPlan.reach(Math.max(farthest, USUAL));
        reminders.orderRecheck(
                null, changed.from().minusDays(reach), changed.to().plusDays(reach), clock.instant());
    }

    /**
     * A controller reminded by hand: that was the step that had been reached, and it is not told once more.
     *
     * @param noticeKey the key of the notices it was told with
     */
    public void remindedByHand(Reminded reminded, String noticeKey) {
        reminders.point(reminded.controlPointId()).ifPresent(point -> {
            ReminderPlan plan = plans.now();
            reminders.record(plan.remindersOf(point), plan.day(), reminded.act().at());
            reminders.toldBy(point.id(), noticeKey);
        });
    }
}
