package org.ispolnenie.oversight.persistence.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.oversight.domain.feed.CalendarFeed;
import org.ispolnenie.oversight.service.feed.Feed;
import org.ispolnenie.oversight.service.feed.Feed.Event;
import org.ispolnenie.oversight.service.feed.FeedReader.Owner;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.redating.persistence.DatedItems;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What calendars are told and whose they are, read on MariaDB. */
class FeedPersistenceTest {

    private static final LocalDate OVERDUE = LocalDate.of(2019, 11, 5);
    private static final LocalDate SOON = LocalDate.of(2019, 11, 15);
    private static final LocalDate LATER = LocalDate.of(2020, 5, 15);
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 11);
    private static final Instant SINCE = DatedItems.NOW.minus(Duration.ofDays(30));

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static OrganizationRef first;
    private static OrganizationRef second;
    private static DatedItems items;

    /** Of the first body: 1 overdue, 2 soon, 3 reported, 4 accepted, 5 accepted long ago, 6 removed. */
    @BeforeAll
    static void live() {
        first = DatedItems.body(DATABASE, "MR01", "Бокситогорский район");
        second = DatedItems.body(DATABASE, "MR02", "Волосовский район");
        items = DatedItems.putOnControl(DATABASE, List.of(first, second), OVERDUE, SOON, SOON, SOON, SOON, LATER);
        Instant longAgo = SINCE.minus(Duration.ofDays(1));
        items.report("3", first, DatedItems.NOW);
        items.report("4", first, longAgo, DatedItems.NOW);
        items.report("5", first, longAgo, longAgo);
        items.change(
                "6",
                first,
                point -> point.remove(RemovalGround.CANCELLED, new Act("controller", DatedItems.NOW), "решение"));
        long point = items.point("2", first);
        DATABASE.doInTransaction(em -> em.persist(SubAssignment.give(
                em.find(ControlPoint.class, point),
                null,
                second,
                PartyRole.EXECUTOR,
                "Собрать списки",
                SOON.minusDays(2),
                new Act("executor", DatedItems.NOW))));
    }

    @Test
    void aBodyIsToldWhatIsOpenAndWhatWasAcceptedLately() {
        assertThat(reader().ofBody(first.id(), TODAY, SINCE, 100))
                .extracting(event -> event.item().label() + " " + event.state() + " " + event.isDone())
                .containsExactly("2 ON_CONTROL false", "3 REPORTED false", "4 ACCEPTED true", "1 ON_CONTROL false");
    }

    @Test
    void aPartOfAnothersPointIsToldWithItsOwnDate() {
        Event part = reader().ofBody(second.id(), TODAY, SINCE, 100).get(0);

        assertThat(part.kind()).isEqualTo(Feed.Kind.PART);
        assertThat(part.day()).isEqualTo(SOON.minusDays(2));
        assertThat(part.bodies().name()).isEqualTo("Бокситогорский район");
        assertThat(part.item().text()).isEqualTo("Собрать списки");
    }

    @Test
    void theNearestAreToldWhereThereAreTooMany() {
        assertThat(reader().ofBody(first.id(), TODAY, SINCE, 2))
                .extracting(event -> event.item().label())
                .containsExactly("2", "3");
        assertThat(reader().ofAll(TODAY, 1))
                .extracting(event -> event.item().label())
                .containsExactly("2");
    }

    @Test
    void allBodiesAreOneEventAnItemAndDate() {
        assertThat(reader().ofAll(TODAY, 100).stream()
                        .filter(event -> event.item().protocolId() == items.protocolId()))
                .extracting(event -> event.item().label() + " " + event.bodies().open() + " "
                        + event.bodies().late())
                .containsExactly("2 2 0", "3 2 0", "4 1 0", "5 1 0", "1 2 2", "6 1 0");
    }

    @Test
    void changesRiseWithEveryMove() {
        DatedItems other = DatedItems.putOnControl(DATABASE, List.of(first), LATER.plusYears(1));
        Event before = event(other);
        Event itemBefore = item(other);

        other.report("1", first, DatedItems.NOW.plusSeconds(5));

        assertThat(event(other).changes().count())
                .isGreaterThan(before.changes().count());
        assertThat(event(other).changes().last()).isEqualTo(DatedItems.NOW.plusSeconds(5));
        assertThat(item(other).changes().count())
                .isGreaterThan(itemBefore.changes().count());
    }

    @Test
    void anAddressLeadsToItsAccountUntilItIsRevoked() {
        account("executor.one");
        DATABASE.doInTransaction(em -> {
            JpaCalendarFeedRepository feeds = Wired.of(JpaCalendarFeedRepository.class, em);
            feeds.add(new CalendarFeed(feeds.accountForChange("executor.one"), "a".repeat(64), DatedItems.NOW));
        });
        Owner owner = reader().owner("a".repeat(64)).orElseThrow();
        assertThat(owner.login()).isEqualTo("executor.one");
        assertThat(owner.language()).isEqualTo("ru");
        assertThat(owner.lastUsed()).isNull();

        DATABASE.doInTransaction(
                em -> Wired.of(JpaCalendarFeedRepository.class, em).markUsed(owner.feedId(), TODAY));
        assertThat(reader().owner("a".repeat(64)).orElseThrow().lastUsed()).isEqualTo(TODAY);

        DATABASE.doInTransaction(em -> {
            JpaCalendarFeedRepository feeds = Wired.of(JpaCalendarFeedRepository.class, em);
            feeds.live("executor.one").orElseThrow().revoke(DatedItems.NOW);
            feeds.add(new CalendarFeed(feeds.accountForChange("executor.one"), "b".repeat(64), DatedItems.NOW));
        });
        assertThat(reader().owner("a".repeat(64))).isEmpty();
        assertThat(reader().owner("b".repeat(64))).isPresent();
    }

    @Test
    void theDatabaseRefusesASecondAddressThatWorks() {
        account("executor.two");
        DATABASE.doInTransaction(em -> {
            JpaCalendarFeedRepository feeds = Wired.of(JpaCalendarFeedRepository.class, em);
            feeds.add(new CalendarFeed(feeds.accountForChange("executor.two"), "c".repeat(64), DatedItems.NOW));
        });

        assertThatThrownBy(() -> DATABASE.doInTransaction(em -> {
                    JpaCalendarFeedRepository feeds = Wired.of(JpaCalendarFeedRepository.class, em);
                    feeds.add(new CalendarFeed(feeds.accountForChange("executor.two"), "d".repeat(64), DatedItems.NOW));
                }))
                .isInstanceOf(PersistenceException.class);
    }

    private static void account(String login) {
        DATABASE.doInTransaction(em -> em.persist(new Account(login, login, "hash", null, Set.of(Role.EXECUTOR))));
    }

    private static Event event(DatedItems of) {
        return reader().ofBody(first.id(), TODAY, SINCE, 100).stream()
                .filter(event -> event.item().protocolId() == of.protocolId())
                .findFirst()
                .orElseThrow();
    }

    private static Event item(DatedItems of) {
        return reader().ofAll(TODAY, 100).stream()
                .filter(event -> event.item().protocolId() == of.protocolId())
                .findFirst()
                .orElseThrow();
    }

    private static SqlFeedReader reader() {
        return Wired.of(SqlFeedReader.class, DATABASE.dataSource());
    }
}
