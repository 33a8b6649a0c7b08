package org.ispolnenie.oversight.service.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.oversight.domain.feed.CalendarFeedRepository;
import org.ispolnenie.oversight.service.feed.Feed.Event;
import org.ispolnenie.oversight.service.feed.FeedReader.Owner;

/**
 * Opens calendars by their secret addresses to whoever knows one. It is worth what the account is worth now: nothing while
 * it is locked or closed, and no more than its roles and body of today.
 */
@Stateless
@PermitAll
public class PublishedFeeds {

    /** More than that no calendar shows. */
    public static final int MOST_EVENTS = 2_000;

    private static final Duration ACCEPTED_TOLD_FOR = Duration.ofDays(30);

    @Inject
    private FeedReader reader;

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private AccountReader accounts;

    @Inject
    private Clock clock;

    /** What the calendar of this secret shows now; empty if there is none, or its account may not be used. */
    public Optional<Feed> open(String secret) {
        return FeedSecret.asked(secret)
                .flatMap(asked -> reader.owner(asked.hash()))
                .flatMap(this::feed);
    }

    private Optional<Feed> feed(Owner owner) {
        LocalDate today = LocalDate.now(clock);
        Optional<Feed> feed = accounts.byLogin(owner.login())
                .filter(AccountRow::active)
                .map(AccountRow::caller)
                .filter(caller -> caller.seesAllBodies() || caller.organization() != null)
                .map(caller -> new Feed(caller.displayName(), owner.language(), events(caller, today)));
        if (feed.isPresent() && !today.equals(owner.lastUsed())) {
            feeds.markUsed(owner.feedId(), today);
        }
        return feed;
    }

    private List<Event> events(Caller caller, LocalDate today) {
        return caller.confinedTo()
                .map(own -> reader.ofBody(own.id(), today, clock.instant().minus(ACCEPTED_TOLD_FOR), MOST_EVENTS))
                .orElseGet(() -> reader.ofAll(today, MOST_EVENTS));
    }
}
