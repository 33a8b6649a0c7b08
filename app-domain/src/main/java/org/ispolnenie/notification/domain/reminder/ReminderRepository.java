package org.ispolnenie.notification.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is due, found in the database, and what has been found. Points that one node has claimed are passed over by the
 * others until its transaction ends; if that never ends well they are due again.
 */
public interface ReminderRepository {

    /**
     * Claims open control points that are to be looked at by the day, those that failed a short while ago left out. Must be
     * the first thing a transaction does.
     */
    List<PointToRemind> claim(LocalDate day, Instant now, int limit);

    /** Claims one; empty if another node has it or it is not due any more. */
    Optional<PointToRemind> claimOne(long controlPointId, LocalDate day);

    /** The point that {@link #claim} would give first. */
    Optional<Long> first(LocalDate day, Instant now);

    /** Whether nothing is left to look at by the day, what other nodes hold included. */
    boolean isSwept(LocalDate day, Instant now);

    /** The earliest day after this one on which a point is to be looked at. */
    Optional<LocalDate> nextDay(LocalDate day);

    /**
     * Writes down reminders; what is there already stays as it is.
     *
     * @return how many are new
     */
    int record(Collection<Reminder> found, LocalDate day, Instant at);

    /** Says for points when to look at them again. */
    void lookAgain(Map<Long, LocalDate> days);

    /** One point could not be dealt with; it is left alone until the moment given. */
    void setAside(long controlPointId, String error, Instant at, Instant retryAt);

    /** Points that failed once and now did not. */
    void recovered(Collection<Long> controlPointIds);

    /**
     * Has open points looked at again at the next run: what they go by has changed.
     *
     * @param ruleSet only those of this rule set; null: of all
     */
    void orderRecheck(@Nullable String ruleSet, LocalDate dueFrom, LocalDate dueTo, Instant at);

    /**
     * Works off a piece of what was ordered.
     *
     * @return whether there was something
     */
    boolean recheckSome(int points);

    /** One control point that awaits execution and has a date; empty if it does not. */
    Optional<PointToRemind> point(long controlPointId);

    /** A controller's own reminder told these steps: the accounts' notices with the key count as their messages. */
    void toldBy(long controlPointId, String dedupeKey);
}
