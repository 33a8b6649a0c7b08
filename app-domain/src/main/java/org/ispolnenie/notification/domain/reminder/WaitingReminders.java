package org.ispolnenie.notification.domain.reminder;

import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be told to one recipient.
 *
 * @param points   the control points
 * @param measures all other work: measures, and feedback that is waited for
 * @param email    whether any of it is also to be written by e-mail
 * @param onlyOn   the control point, where it is one and nothing else; null otherwise
 */
public record WaitingReminders(Count points, Count measures, boolean email, @Nullable Long onlyOn) {

    public static final WaitingReminders NOTHING = new WaitingReminders(Count.NONE, Count.NONE, false, null);

    /**
     * How many there are.
     *
     * @param ahead whose date is still to come
     * @param today those due on the day
     * @param late  those due before it
     */
    public record Count(int ahead, int today, int late) {

        public static final Count NONE = new Count(0, 0, 0);

        boolean isNone() {
            return ahead + today + late == 0;
        }
    }

    public boolean isEmpty() {
        return points.isNone() && measures.isNone();
    }

    /**
     * What the recipient is told of it in one sentence for each, control points and measures.
     *
     * @param overdue all control points that are overdue for them, reminded of now or before: the figure of every page
     */
    public Message words(int overdue) {
        if (measures.isNone()) {
            return Message.of("notification.DIGEST", points.ahead(), points.today(), overdue);
        }
        if (points.isNone() && overdue == 0) {
            return Message.of("notification.DIGEST_OF_MEASURES", measures.ahead(), measures.today(), measures.late());
        }
        return Message.of(
                "notification.DIGEST_OF_BOTH",
                points.ahead(),
                points.today(),
                overdue,
                measures.ahead(),
                measures.today(),
                measures.late());
    }

    /**
     * What a person is told now: all of it, once a day; after that only what is urgent, and the rest tomorrow.
     *
     * @param all    everything that waits
     * @param urgent the urgent part of it
     * @param digestTold whether the day's digest has been told
     */
    public static Optional<Telling> now(
            WaitingReminders all, WaitingReminders urgent, boolean digestTold, LocalDate day) {
        if (!digestTold && !all.isEmpty()) {
            return Optional.of(
                    new Telling(urgent.isEmpty() ? NoticeKind.DIGEST : NoticeKind.URGENT, digestKey(day), all, false));
        }
        if (!urgent.isEmpty()) {
            return Optional.of(new Telling(NoticeKind.URGENT, null, urgent, true));
        }
        return Optional.empty();
    }

    /** The name of the one digest of a day. */
    public static String digestKey(LocalDate day) {
        return "DIGEST:" + day;
    }

    /**
     * One message.
     *
     * @param key        its name among the person's notices; null: one of its own
     * @param onlyUrgent whether only the urgent reminders are in it
     */
    public record Telling(NoticeKind kind, @Nullable String key, WaitingReminders what, boolean onlyUrgent) {}
}
