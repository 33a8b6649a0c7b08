package org.ispolnenie.notification.service.reminder.engine;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.notification.domain.reminder.ReminderMessages;
import org.ispolnenie.notification.domain.reminder.ReminderMessages.Told;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.engine.SweepPiece.Piece;
import org.ispolnenie.shared.failure.Causes;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reminders that are due and not yet done, and tells them. It may run at any time, on any number of nodes, after
 * any outage; cut off anywhere, the next run does the rest.
 *
 * <p>First all work is looked at, control points and then measures, in pieces; only then is anybody told, so that a day's digest is whole. A piece that
 * fails is tried again smaller, down to the one that is to blame: it is set aside and the others go on.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SweepService {

    private static final System.Logger LOG = System.getLogger(SweepService.class.getName());

    /** Control points or measures in one transaction: enough that the statements' own cost does not count, few enough to hold in memory. */
    private static final int PIECE = 5_000;

    private static final int RECHECK_PIECE = 20_000;

    @Inject
    private ReminderPlans plans;

    @Inject
    private ReminderRepository reminders;

    @Inject
    private ReminderMessages messages;

    @Inject
    private SweepPiece pieces;

    @Inject
    private SweepLog log;

    @Inject
    private Clock clock;

    /** One sweep; nothing where the engine is paused. */
    public void sweep() {
        if (log.isPaused()) {
            return;
        }
        Instant start = clock.instant();
        Count count = new Count();
        LocalDate day = LocalDate.now(clock);
        try {
            while (pieces.recheck(RECHECK_PIECE)) {
                // until nothing is ordered
            }
            ReminderPlan plan = plans.now();
            day = plan.day();
            pieces.note(plan);
            lookAtAll(plan, count);
            tellAll(plan, count);
        } catch (EJBException | PersistenceException broken) {
            LOG.log(System.Logger.Level.ERROR, "The sweep ended early; the next one goes on", broken);
            count.error = reason(broken);
        }
        log.finished(count.run(day, start, clock.instant()));
    }

    private void lookAtAll(ReminderPlan plan, Count count) {
        int size = PIECE;
        for (; ; ) {
            try {
                Piece piece = pieces.next(plan, size);
                count.add(piece);
                if (piece.lookedAt() == 0) {
                    return;
                }
                size = Math.min(PIECE, size * 10);
            } catch (EJBException | PersistenceException broken) {
                if (size > 1) {
                    size = Math.max(1, size / 10);
                } else {
                    oneByItself(plan, count);
                }
            }
        }
    }

    /** What comes first, by itself; what is wrong with it is not the others' matter. */
    private void oneByItself(ReminderPlan plan, Count count) {
        long work = reminders.first(plan.day(), clock.instant()).orElse(0L);
        try {
            count.add(pieces.one(plan, work));
        } catch (EJBException | PersistenceException broken) {
            LOG.log(System.Logger.Level.ERROR, "Control point or measure " + work + " is set aside", broken);
            pieces.setAside(work, reason(broken));
            count.failed++;
        }
    }

    /** Nobody is told while a part of what is due is still to be found, here or on another node. */
    private void tellAll(ReminderPlan plan, Count count) {
        if (!reminders.isSwept(plan.day(), clock.instant())) {
            return;
        }
        for (long recipient : messages.waitingRecipients()) {
            count.add(pieces.tell(recipient, plan.day()));
        }
    }

    /** What the database said, where it said something. */
    private static String reason(Exception broken) {
        return String.valueOf(Causes.innermost(broken).getMessage());
    }

    /** What one sweep did. */
    private final class Count {

        private long lookedAt;
        private long found;
        private long notices;
        private long letters;
        private long failed;
        private @Nullable String error;

        void add(Piece piece) {
            lookedAt += piece.lookedAt();
            found += piece.found();
        }

        void add(Told told) {
            notices += told == Told.NOTICE ? 1 : 0;
            letters += told == Told.LETTER ? 1 : 0;
        }

        SweepRun run(LocalDate day, Instant start, Instant end) {
            return new SweepRun(log.node(), day, start, end, lookedAt, found, notices, letters, failed, error);
        }
    }
}
