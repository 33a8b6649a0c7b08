package org.ispolnenie.oversight.service.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.oversight.domain.feed.CalendarFeed;
import org.ispolnenie.oversight.domain.feed.CalendarFeedRepository;
import org.ispolnenie.oversight.service.feed.Feed.Event;

/** Addresses of calendars in a list. */
final class InMemoryFeeds implements CalendarFeedRepository, FeedReader {

    private final List<CalendarFeed> all = new ArrayList<>();
    private final List<String> logins = new ArrayList<>();
    final List<LocalDate> used = new ArrayList<>();
    final List<Long> bodiesRead = new ArrayList<>();

    @Override
    public long accountForChange(String login) {
        if (!logins.contains(login)) {
            logins.add(login);
        }
        return logins.indexOf(login);
    }

    @Override
    public Optional<CalendarFeed> live(String login) {
        return all.stream()
                .filter(feed -> feed.accountId() == accountForChange(login)
                        && feed.revokedAt().isEmpty())
                .findFirst();
    }

    @Override
    public void add(CalendarFeed feed) {
        all.add(feed);
    }

    @Override
    public void markUsed(long feedId, LocalDate day) {
        used.add(day);
    }

    @Override
    public Optional<Owner> owner(String secretHash) {
        return all.stream()
                .filter(feed ->
                        feed.secretHash().equals(secretHash) && feed.revokedAt().isEmpty())
                .map(feed -> new Owner(
                        all.indexOf(feed),
                        logins.get((int) feed.accountId()),
                        "ru",
                        used.isEmpty() ? null : used.get(used.size() - 1)))
                .findFirst();
    }

    @Override
    public List<Event> ofBody(long organizationId, LocalDate today, Instant acceptedSince, int limit) {
        bodiesRead.add(organizationId);
        return List.of();
    }

    @Override
    public List<Event> ofAll(LocalDate today, int limit) {
        bodiesRead.add(0L);
        return List.of();
    }
}
