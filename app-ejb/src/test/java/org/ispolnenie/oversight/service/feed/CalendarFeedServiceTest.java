package org.ispolnenie.oversight.service.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;

/** Addresses of calendars: made, replaced, revoked, opened. */
class CalendarFeedServiceTest {

    private static final OrganizationRef BODY = new OrganizationRef(7, "MR07", "Кингисеппский район");
    private static final Caller EXECUTOR = new Caller("executor", "Исполнитель", BODY, Set.of(Role.EXECUTOR));
    private static final Caller CHAIR = new Caller("chair", "Председатель", null, Set.of(Role.CHAIR));
    private static final Caller NOBODY = new Caller("nobody", "Никто", null, Set.of(Role.EXECUTOR));

    private final InMemoryFeeds feeds = new InMemoryFeeds();

    @Test
    void anAddressIsOpenToWhoeverKnowsIt() {
        String secret = service(EXECUTOR).subscribe();

        assertThat(open(secret, EXECUTOR, true)).isPresent();
        assertThat(feeds.bodiesRead).containsExactly(BODY.id());
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void anotherSecretOpensNothing() {
        String secret = service(EXECUTOR).subscribe();

        assertThat(open("a".repeat(43), EXECUTOR, true)).isEmpty();
        assertThat(open(secret + "a", EXECUTOR, true)).isEmpty();
        assertThat(open("", EXECUTOR, true)).isEmpty();
    }

    @Test
    void aNewAddressEndsTheOneBefore() {
        String first = service(EXECUTOR).subscribe();
        String second = service(EXECUTOR).subscribe();

        assertThat(second).isNotEqualTo(first);
        assertThat(open(first, EXECUTOR, true)).isEmpty();
        assertThat(open(second, EXECUTOR, true)).isPresent();
    }

    @Test
    void aRevokedAddressIsGone() {
        String secret = service(EXECUTOR).subscribe();
        service(EXECUTOR).revoke();

        assertThat(open(secret, EXECUTOR, true)).isEmpty();
        assertThat(service(EXECUTOR).subscription()).isEmpty();
        assertThatThrownBy(() -> service(EXECUTOR).revoke()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAddressIsWorthNothingWhileItsAccountIsClosed() {
        String secret = service(EXECUTOR).subscribe();

        assertThat(open(secret, EXECUTOR, false)).isEmpty();
        assertThat(feeds.used).isEmpty();
    }

    @Test
    void whoOverseesAllBodiesIsToldOfAll() {
        assertThat(open(service(CHAIR).subscribe(), CHAIR, true)).isPresent();
        assertThat(feeds.bodiesRead).containsExactly(0L);
    }

    @Test
    void whoExecutesForNoBodyIsToldNothing() {
        assertThat(open(service(NOBODY).subscribe(), NOBODY, true)).isEmpty();
    }

    @Test
    void theDayOfUseIsWrittenOnce() {
        String secret = service(EXECUTOR).subscribe();
        open(secret, EXECUTOR, true);
        open(secret, EXECUTOR, true);

        assertThat(feeds.used).containsExactly(LocalDate.of(2019, 11, 1));
    }

    @Test
    void aDeputyMakesNoneForWhomTheyStandInFor() {
        CalendarFeedService deputy = service(CHAIR.standingInFor(EXECUTOR));

        assertThatThrownBy(deputy::subscribe).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(deputy::revoke).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(deputy::subscription).isInstanceOf(AccessDeniedException.class);
    }

    private CalendarFeedService service(Caller caller) {
        return Wired.of(CalendarFeedService.class, feeds, CurrentCaller.of(caller), ExecutionWorld.CLOCK);
    }

    private Optional<Feed> open(String secret, Caller account, boolean active) {
        return Wired.of(
                        PublishedFeeds.class,
                        feeds,
                        (AccountReader) login -> Optional.of(new AccountRow(account, "hash", active)),
                        ExecutionWorld.CLOCK)
                .open(secret);
    }
}
