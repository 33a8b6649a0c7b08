package org.ispolnenie.oversight.domain.feed;

import java.time.LocalDate;
import java.util.Optional;

/** Where addresses of calendars are kept. */
public interface CalendarFeedRepository {

    /** The account of a login, nobody else's to change until the transaction ends. */
    long accountForChange(String login);

    /** The address of an account that works. */
    Optional<CalendarFeed> live(String login);

    /** Adds an address after everything that was changed before, a revocation included, has been written. */
    void add(CalendarFeed feed);

    /** It was read on this day; two programs may say so at once. */
    void markUsed(long feedId, LocalDate day);
}
