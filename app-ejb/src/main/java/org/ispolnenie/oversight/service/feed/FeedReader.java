package org.ispolnenie.oversight.service.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.oversight.service.feed.Feed.Event;
import org.jspecify.annotations.Nullable;

/** Reads the due dates that calendar feeds show. */
public interface FeedReader {

    /** Whose address has a secret of this hash and works; empty if none. */
    Optional<Owner> owner(String secretHash);

    /**
     * Whose an address is.
     *
     * @param language the language the person is written to in
     * @param lastUsed the last day it was read; null if it never was
     */
    record Owner(long feedId, String login, String language, @Nullable LocalDate lastUsed) {}

    /**
     * What one body has to do, what waits for judgement, and what was accepted lately.
     *
     * @param acceptedSince from when what was accepted is still told
     * @param limit         how many at most; the nearest to today are told
     */
    List<Event> ofBody(long organizationId, LocalDate today, Instant acceptedSince, int limit);

    /** What is due of all bodies, an event an item and date; the nearest to today, up to a limit. */
    List<Event> ofAll(LocalDate today, int limit);
}
