package org.ispolnenie.notification.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is due, found in the database, and what has been found. Work that one node has claimed is passed over by the
 * others until its transaction ends; if that never ends well it is due again.
 */
public interface ReminderRepository {

    /**
     * Notes down measures that have come, got another date or are done since this was asked last, so that they are looked
     * at. A control point says so by itself. Must be the first thing a transaction does.
     *
     * @param ruleSet the rule set whose ladder measures go by now
     */
    void noteMeasures(String ruleSet);

    /**
     * Claims open control points that are to be looked at by the day, then measures, those that failed a short while ago
     * left out. Must be the first thing a transaction does.
     */
    List<DueWork> claim(LocalDate day, Instant now, int limit);

    /** Claims one; empty if another node has it or it is not due any more. */
    Optional<DueWork> claimOne(long workId, LocalDate day);

    /** The work that {@link #claim} would give first. */
    Optional<Long> first(LocalDate day, Instant now);

    /** Whether nothing is left to look at by the day, what other nodes hold included. */
    boolean isSwept(LocalDate day, Instant now);

    /** The earliest day after this one on which something is to be looked at. */
    Optional<LocalDate> nextDay(LocalDate day);

    /**
     * Writes down reminders; what is there already stays as it is.
     *
     * @return how many are new
     */
    int record(Collection<Reminder> found, LocalDate day, Instant at);

    /** Says when to look at work again. */
    void lookAgain(Map<DueWork, LocalDate> days);

    /** Something could not be dealt with; it is left alone until the moment given. */
    void setAside(long workId, String error, Instant at, Instant retryAt);

    /** Work that failed once and now did not. */
    void recovered(Collection<Long> workIds);

    /**
     * Has open work looked at again at the next run: what they go by has changed.
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
    Optional<DueWork> point(long controlPointId);

    /** A controller's own reminder told these steps: the accounts' notices with the key count as their messages. */
    void toldBy(long controlPointId, String dedupeKey);
}
