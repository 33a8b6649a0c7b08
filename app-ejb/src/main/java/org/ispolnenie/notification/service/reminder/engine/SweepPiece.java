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
import org.ispolnenie.notification.domain.reminder.DueWork;
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

    /** How long something is left alone that could not be dealt with. */
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
     * @param lookedAt control points and measures looked at; 0 where nothing is left
     * @param found    reminders that were new
     */
    public record Piece(int lookedAt, int found) {}

    /** Notes down which measures have changed since the last sweep. */
    public void note(ReminderPlan plan) {
        reminders.noteMeasures(plan.rulesInForce());
    }

    /** Looks at the next work, at most so much. */
    public Piece next(ReminderPlan plan, int most) {
        return remind(plan, reminders.claim(plan.day(), clock.instant(), most));
    }

    /** Looks at one of them. */
    public Piece one(ReminderPlan plan, long workId) {
        return remind(plan, reminders.claimOne(workId, plan.day()).map(List::of).orElse(List.of()));
    }

    private Piece remind(ReminderPlan plan, List<DueWork> claimed) {
        List<Reminder> due = new ArrayList<>();
        Map<DueWork, LocalDate> next = new HashMap<>();
        for (DueWork work : claimed) {
            due.addAll(plan.remindersOf(work));
            next.put(work, plan.lookAgainOn(work));
        }
        int found = reminders.record(due, plan.day(), clock.instant());
        reminders.lookAgain(next);
        if (!next.isEmpty()) {
            reminders.recovered(claimed.stream().map(DueWork::id).toList());
        }
        return new Piece(claimed.size(), found);
    }

    /** Leaves something alone for a while. */
    public void setAside(long workId, String error) {
        Instant now = clock.instant();
        reminders.setAside(workId, error, now, now.plus(LEFT_ALONE));
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
