package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.domain.reminder.DueWork;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.ispolnenie.notification.service.reminder.NamedWork;
import org.jspecify.annotations.Nullable;

/** What will be due, counted and listed without claiming anything. */
public interface ForecastReader {

    /**
     * Open control points or measures that are reminded alike.
     *
     * @param alike  one of them, without its id
     * @param points how many there are
     */
    record Group(DueWork alike, long points) {}

    /**
     * Which open work.
     *
     * @param dues         its due dates
     * @param seenAfter    what is to be looked at by the day is left out; {@link LocalDate#MIN} leaves nothing out
     * @param bodies       control points only of these bodies; null: of all
     * @param rulesInForce the rule set by whose ladder measures go
     */
    record Search(Set<LocalDate> dues, LocalDate seenAfter, @Nullable Set<Long> bodies, String rulesInForce) {}

    /**
     * One open control point or measure, with what it is called.
     *
     * @param protocolId the protocol of a control point; null for a measure
     */
    record Point(DueWork work, NamedWork name, @Nullable Long protocolId) {}

    /** A step that has been taken: there is no second one. */
    record Taken(long workId, LocalDate due, int step, long recipientId) {

        static Taken of(Reminder reminder) {
            return new Taken(reminder.workId(), reminder.due(), reminder.step(), reminder.recipientId());
        }
    }

    /** What has been found and waits to be told. */
    record Waiting(
            long recipientId, Channel channel, int step, LocalDate due, boolean urgent, boolean email, long points) {}

    /** What a recipient is called. */
    record Name(String name, @Nullable String organization) {}

    /** Open work in groups, whichever bodies it is of. */
    List<Group> groups(Search search);

    /** Open work due between two days. */
    List<Group> groupsBetween(LocalDate from, LocalDate to, String rulesInForce);

    /** The next work that is to be looked at by the day, by its id, after the one given. */
    List<Point> backlog(LocalDate day, String rulesInForce, long afterId, int limit);

    /** The next open work, by date, after the one given. */
    List<Point> points(Search search, LocalDate afterDue, long afterId, int limit);

    /** The steps that have been taken for this work. */
    List<Taken> taken(Collection<Long> work);

    /** What waits to be told. */
    List<Waiting> waiting();

    /** What waits to be told to one recipient, by date, after the one given. */
    List<ForecastPoint> waitingOf(long recipientId, LocalDate afterDue, long afterId, int limit);

    /** Those of these accounts that have had their digest of the day. */
    List<Long> digestTold(LocalDate day);

    /** What accounts and bodies are called. */
    Map<Long, Name> names(Collection<Long> recipients);

    /** The account's id; 0 if there is none. */
    long account(String login);
}
