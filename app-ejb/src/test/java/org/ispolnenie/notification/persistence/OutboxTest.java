package org.ispolnenie.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ControlPointCommented;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl.Share;
import org.ispolnenie.calendar.domain.TransferActMissing;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Deputyship;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.Audience;
import org.ispolnenie.notification.domain.Notice;
import org.ispolnenie.notification.domain.NoticeTarget;
import org.ispolnenie.notification.domain.Notices;
import org.ispolnenie.notification.domain.SupportNotices;
import org.ispolnenie.notification.domain.WorkPlace;
import org.ispolnenie.notification.service.NoticeRow;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outbox on MariaDB: one statement a happening, whoever it is for. */
class OutboxTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant AT = Instant.parse("2019-11-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 1);

    private static long committee;
    private static long north;
    private static long south;
    private static long protocol;
    private static long other;

    @BeforeAll
    static void people() {
        DATABASE.doInTransaction(em -> {
            Organization koipo = body(em, "KOIPO");
            Organization mr01 = body(em, "MR01");
            Organization mr02 = body(em, "MR02");
            committee = koipo.id();
            north = mr01.id();
            south = mr02.id();
            person(em, "controller", koipo, Role.CONTROLLER);
            person(em, "admin", koipo, Role.ADMIN);
            person(em, "second", koipo, Role.CONTROLLER);
            Account first = person(em, "north", mr01, Role.EXECUTOR);
            person(em, "north2", mr01, Role.EXECUTOR);
            Account deputy = person(em, "south", mr02, Role.EXECUTOR);
            protocol = protocol(em, "0");
            other = protocol(em, "1");
            em.persist(Deputyship.name(first, deputy, TODAY, TODAY.plusDays(5), null, TODAY, new Act("north", AT)));
        });
    }

    @BeforeEach
    void emptyOutbox() {
        empty();
    }

    private static void empty() {
        DATABASE.execute("delete from notice");
    }

    @Test
    void anApprovalTellsEveryPersonOfEveryBodyOnceInOneStatement() {
        long statements = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            tell(em, approval());
            return count.sinceThen();
        });

        assertThat(statements).isEqualTo(1);
        assertThat(readers()).containsExactly("north", "north2", "south", "south");
        assertThat(list("north"))
                .extracting(NoticeRow::message)
                .containsExactly(Message.of("notification.ASSIGNED", 12, 17));
    }

    @Test
    void theSameHappeningToldAgainStaysOneRow() {
        DATABASE.doInTransaction(em -> tell(em, approval()));
        DATABASE.doInTransaction(em -> tell(em, approval()));

        assertThat(readers()).containsExactly("north", "north2", "south", "south");
    }

    @Test
    void whoStandsInForSomeoneIsToldWhatTheyAreTold() {
        DATABASE.doInTransaction(em -> tell(
                em,
                new AssignmentEvent.PutOnControl(other, List.of(new Share(north, 1, 1)), new Act("controller", AT))));
        assertThat(readers()).containsExactly("north", "north2", "south");

        empty();
        DATABASE.doInTransaction(em -> Notices.of(approval(), point -> "1")
                .forEach(notice -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                        .tell(notice, TODAY.plusDays(6))));
        assertThat(readers()).containsExactly("north", "north2", "south");
    }

    @Test
    void controllersAreToldButNotThoseOfTheBodyTheyWouldJudge() {
        DATABASE.doInTransaction(em -> comment(em, Audience.controllersOf(north, "north")));
        assertThat(readers()).containsExactly("controller", "second");

        empty();
        DATABASE.doInTransaction(em -> comment(em, Audience.controllersOf(committee, "north")));
        assertThat(readers()).isEmpty();
    }

    @Test
    void aCommentIsToldToTheOtherSideOnly() {
        DATABASE.doInTransaction(em -> comment(em, Audience.otherSide(north, "controller")));
        assertThat(readers()).containsExactly("north", "north2", "south");

        empty();
        DATABASE.doInTransaction(em -> comment(em, Audience.otherSide(north, "north2")));
        assertThat(readers()).containsExactly("controller", "second");
    }

    @Test
    void whoDidItIsNeverTold() {
        DATABASE.doInTransaction(em -> comment(em, Audience.body(north, "south>north")));
        assertThat(readers()).containsExactly("north2");
    }

    @Test
    void readingIsOnesOwnAndCounted() {
        DATABASE.doInTransaction(em -> tell(em, approval()));
        long id = list("north").get(0).id();
        DATABASE.doInTransaction(em -> {
            SqlNoticeRepository notices = Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em));
            assertThat(notices.unread("north")).isEqualTo(1);
            assertThat(notices.read("north2", id, AT)).isEmpty();
            assertThat(notices.unread("north")).isEqualTo(1);
            assertThat(notices.read("north", id, AT)).isPresent();
            assertThat(notices.unread("north")).isZero();
            assertThat(notices.readAll("south", AT)).isEqualTo(2);
            assertThat(notices.readAll("south", AT)).isZero();
        });
        assertThat(Wired.of(SqlNoticeReader.class, DATABASE.dataSource())
                        .page("north", true, 10, null)
                        .items())
                .isEmpty();
        assertThat(list("north").get(0).readAt()).isEqualTo(AT);
    }

    @Test
    void partsOfTheListJoin() {
        DATABASE.doInTransaction(em -> tell(em, approval()));
        SqlNoticeReader reader = Wired.of(SqlNoticeReader.class, DATABASE.dataSource());
        Page<NoticeRow> first = reader.page("south", false, 1, null);
        Page<NoticeRow> rest = reader.page("south", false, 1, first.nextCursor());

        assertThat(first.items()).hasSize(1);
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.nextCursor()).isNull();
    }

    @Test
    void theCountOfAPageRunsAlongItsIndex() {
        List<?> plan = DATABASE.inTransaction(em -> em.createNativeQuery(
                        "explain select count(*) from notice where account_id = 1 and read_at is null")
                .getResultList());
        assertThat(Arrays.toString((Object[]) plan.get(0))).contains("notice_unread");
    }

    @Test
    void whoKeepsTheCalendarIsToldOnceAMonthThatAnActIsMissing() {
        TransferActMissing missing = new TransferActMissing(2027, YearMonth.of(2026, 10), AT);
        DATABASE.doInTransaction(em ->
                Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em)).tell(Notices.of(missing), TODAY));
        DATABASE.doInTransaction(em -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                .tell(Notices.of(missing), TODAY.plusDays(1)));

        assertThat(readers()).containsExactly("admin", "controller", "second");
    }

    @Test
    void whoIsNamedByTheirLoginIsToldBesideABodyAndLedToTheMeasures() {
        SupportEvent.Place place = new SupportEvent.Place(9, "LOW", south, "S1", "Школа", null, Set.of("north2"));
        DATABASE.doInTransaction(em -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                .tell(SupportNotices.of(new SupportEvent.RoadmapApproved(place, 1, new Act("controller", AT))), TODAY));

        assertThat(readers()).containsExactly("north2", "south");
        NoticeTarget target =
                DATABASE.inTransaction(em -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                        .read("north2", list("north2").get(0).id(), AT)
                        .orElseThrow());
        assertThat(target.workPlace()).isEqualTo(WorkPlace.roadmap("LOW", "S1"));
    }

    private static PutOnControl approval() {
        return new PutOnControl(
                protocol, List.of(new Share(north, 12, 17), new Share(south, 1, 1)), new Act("controller", AT));
    }

    private static void tell(EntityManager em, AssignmentEvent event) {
        Notices.of(event, point -> "1").forEach(notice -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                .tell(notice, TODAY));
    }

    private static void comment(EntityManager em, Audience audience) {
        Notices.of(new ControlPointCommented(1, north, "Слово", new Act(audience.person(), AT)), point -> "1").stream()
                .map(n -> new Notice(n.kind(), null, null, audience, n.words(), n.at(), n.key()))
                .forEach(notice -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                        .tell(notice, TODAY));
    }

    private static List<NoticeRow> list(String login) {
        return Wired.of(SqlNoticeReader.class, DATABASE.dataSource())
                .page(login, false, 10, null)
                .items();
    }

    @SuppressWarnings("unchecked")
    private static List<String> readers() {
        return DATABASE.inTransaction(em -> (List<String>) em.createNativeQuery(
                        "select a.login from notice n join account a on a.id = n.account_id order by a.login")
                .getResultList());
    }

    private static long protocol(EntityManager em, String digit) {
        Protocol stored = new Protocol(
                new ProtocolReading("Решения", LocalDate.of(2019, 10, 31), null, List.of(), List.of(), List.of()),
                digit.repeat(64),
                new Act("controller", AT));
        em.persist(stored);
        return stored.id();
    }

    private static Organization body(EntityManager em, String code) {
        Organization body = new Organization(
                code, OrganizationKind.MUNICIPAL_AUTHORITY, code, code, null, LocalDate.of(2006, 1, 1), List.of());
        em.persist(body);
        return body;
    }

    private static Account person(EntityManager em, String login, Organization body, Role role) {
        Account account = new Account(login, login, "-", body, Set.of(role));
        em.persist(account);
        return account;
    }
}
