package org.ispolnenie.notification.service.reminder.engine;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.notification.domain.reminder.PointToRemind;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.ispolnenie.notification.domain.reminder.ReminderMessages;
import org.ispolnenie.notification.domain.reminder.ReminderMessages.Told;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;

/** The transactions of a sweep: each is done wholly or not at all, so it may be cut off between any two. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SweepPiece {

    /** How long a control point is left alone that could not be dealt with. */
    static final Duration LEFT_ALONE = Duration.ofMinutes(15);

    @Inject
    private ReminderRepository reminders;

    @Inject
    private ReminderMessages messages;

    @Inject
    private Clock clock;

    /**
     * What a piece did.
     *
     * @param lookedAt control points looked at; 0 where nothing is left
     * @param found    reminders that were new
     */
    public record Piece(int lookedAt, int found) {}

    /** Looks at the next points, at most so many. */
    public Piece next(ReminderPlan plan, int points) {
        return remind(plan, reminders.claim(plan.day(), clock.instant(), points));
    }

    /** Looks at one point. */
    public Piece one(ReminderPlan plan, long controlPointId) {
        return remind(
                plan,
                reminders.claimOne(controlPointId, plan.day()).map(List::of).orElse(List.of()));
    }

    private Piece remind(ReminderPlan plan, List<PointToRemind> points) {
        List<Reminder> due = new ArrayList<>();
        Map<Long, LocalDate> next = new HashMap<>();
        for (PointToRemind point : points) {
            due.addAll(plan.remindersOf(point));
            next.put(point.id(), plan.lookAgainOn(point));
        }
        int found = reminders.record(due, plan.day(), clock.instant());
        reminders.lookAgain(next);
        if (!next.isEmpty()) {
            reminders.recovered(next.keySet());
        }
        return new Piece(points.size(), found);
    }

    /** Leaves a point alone for a while. */
    public void setAside(long controlPointId, String error) {
        Instant now = clock.instant();
        reminders.setAside(controlPointId, error, now, now.plus(LEFT_ALONE));
    }

    /** Works off a piece of what a change of calendar or ladder ordered; whether there was something. */
    public boolean recheck(int points) {
        return reminders.recheckSome(points);
    }

    /** Tells one recipient what waits for them. */
    public Told tell(long recipientId, LocalDate day) {
        return messages.tell(recipientId, day, clock.instant().atZone(clock.getZone()));
    }
}
