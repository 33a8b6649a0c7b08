package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/** What will be due, counted and listed without claiming anything. */
public interface ForecastReader {

    /**
     * Open points that are reminded alike.
     *
     * @param points how many there are
     */
    record Group(long organizationId, String ruleSet, LocalDate due, boolean extensionPending, long points) {}

    /** One open point, with what it is called. */
    record Point(
            long id,
            long organizationId,
            String ruleSet,
            LocalDate due,
            boolean extensionPending,
            String label,
            String organization,
            long protocolId) {}

    /** A step that has been taken: there is no second one. */
    record Taken(long controlPointId, LocalDate due, int step, long recipientId) {

        static Taken of(Reminder reminder) {
            return new Taken(reminder.controlPointId(), reminder.due(), reminder.step(), reminder.recipientId());
        }
    }

    /** What has been found and waits to be told. */
    record Waiting(
            long recipientId, Channel channel, int step, LocalDate due, boolean urgent, boolean email, long points) {}

    /** What a recipient is called. */
    record Name(String name, @Nullable String organization) {}

    /**
     * Open points with one of these due dates, those left out that are to be looked at by the day.
     *
     * @param seenAfter the day; {@link LocalDate#MIN} leaves none out
     */
    List<Group> groups(Collection<LocalDate> dues, LocalDate seenAfter);

    /** Open points due between two days. */
    List<Group> groupsBetween(LocalDate from, LocalDate to);

    /** The next points that are to be looked at by the day, after the one given. */
    List<Point> backlog(LocalDate day, long afterId, int limit);

    /**
     * The next open points with one of these due dates, by date, after the one given.
     *
     * @param bodies only of these; null: of all
     */
    List<Point> points(
            Collection<LocalDate> dues,
            LocalDate seenAfter,
            @Nullable Collection<Long> bodies,
            LocalDate afterDue,
            long afterId,
            int limit);

    /** The steps that have been taken for these points. */
    List<Taken> taken(Collection<Long> points);

    /** What waits to be told. */
    List<Waiting> waiting();

    /** The points that wait to be told to one recipient, by date, after the one given. */
    List<ForecastPoint> waitingOf(long recipientId, LocalDate afterDue, long afterId, int limit);

    /** Those of these accounts that have had their digest of the day. */
    List<Long> digestTold(LocalDate day);

    /** What accounts and bodies are called. */
    Map<Long, Name> names(Collection<Long> recipients);

    /** The account's id; 0 if there is none. */
    long account(String login);
}
