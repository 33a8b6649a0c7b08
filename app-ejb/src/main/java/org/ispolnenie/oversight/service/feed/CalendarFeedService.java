package org.ispolnenie.oversight.service.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.oversight.domain.feed.CalendarFeed;
import org.ispolnenie.oversight.domain.feed.CalendarFeedRepository;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.jspecify.annotations.Nullable;

/** A person makes and revokes the address of their own calendar; it is the account's, so a deputy cannot for another. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN})
public class CalendarFeedService {

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * The address that works.
     *
     * @param lastUsed the last day a program read it; null if none has yet
     */
    public record Subscription(Instant createdAt, @Nullable LocalDate lastUsed) {}

    /**
     * Makes a new address; the one before works no more.
     *
     * @return the secret of the address, which nobody can be told again
     */
    @Audited(value = "FEED_SUBSCRIBED", of = AuditEntity.CALENDAR_FEED)
    public String subscribe() {
        Caller caller = requireThemselves();
        long account = feeds.accountForChange(caller.login());
        Instant now = clock.instant();
        feeds.live(caller.login()).ifPresent(before -> before.revoke(now));
        FeedSecret secret = FeedSecret.random();
        feeds.add(new CalendarFeed(account, secret.hash(), now));
        return secret.text();
    }

    /**
     * The address works no more, from now on.
     *
     * @throws NotFoundException if there is none
     */
    @Audited(value = "FEED_REVOKED", of = AuditEntity.CALENDAR_FEED)
    public void revoke() {
        Caller caller = requireThemselves();
        feeds.accountForChange(caller.login());
        feeds.live(caller.login()).orElseThrow(CalendarFeedService::none).revoke(clock.instant());
    }

    /** The caller's own address; empty if there is none that works. */
    public Optional<Subscription> subscription() {
        return feeds.live(requireThemselves().login())
                .map(feed -> new Subscription(feed.createdAt(), feed.lastUsed().orElse(null)));
    }

    public static NotFoundException none() {
        return new NotFoundException(Message.of("assignment.NO_CALENDAR_FEED"));
    }

    private Caller requireThemselves() {
        Caller caller = current.get();
        if (caller.actingFor() != null) {
            throw new AccessDeniedException(
                    Message.of("assignment.FEED_IS_PERSONAL", caller.actingFor().displayName()));
        }
        return caller;
    }
}
