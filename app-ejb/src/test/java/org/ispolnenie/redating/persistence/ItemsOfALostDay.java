package org.ispolnenie.redating.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaExtensionRepository;
import org.ispolnenie.assignment.persistence.SqlControlPointReader;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.persistence.JpaCalendarRepository;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.oversight.persistence.board.SqlBoardReader;
import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.oversight.service.board.BoardReader.Moment;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.redating.service.HitDays;
import org.ispolnenie.redating.service.HitPoint;
import org.ispolnenie.redating.service.RedatingOrder;
import org.ispolnenie.redating.service.RedatingQueries;
import org.ispolnenie.redating.service.RedatingQueries.Period;
import org.ispolnenie.redating.service.RedatingService;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;

/**
 * A protocol of 31.10.2019 whose five items are each due on 20 April 2020 for twenty bodies, seen from 30 April: the decree
 * of 2 April took that day away.
 */
final class ItemsOfALostDay {

    static final LocalDate DUE = LocalDate.of(2020, 4, 20);
    static final LocalDate PROPOSED = LocalDate.of(2020, 5, 12);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2020-04-30T09:00:00Z"), ZoneId.of("Europe/Moscow"));
    static final String ACT = "Указ Президента РФ от 02.04.2020 № 239";
    static final Period APRIL = new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30), null);

    private final EmbeddedDatabase database;
    private final List<OrganizationRef> bodies;
    private final long protocolId;
    private final List<AssignmentEvent> events = new ArrayList<>();

    private ItemsOfALostDay(EmbeddedDatabase database, List<OrganizationRef> bodies, long protocolId) {
        this.database = database;
        this.bodies = bodies;
        this.protocolId = protocolId;
    }

    static ItemsOfALostDay putOnControl(EmbeddedDatabase database) {
        database.doInTransaction(em -> {
            CalendarCsv.embedded().forEach(em::persist);
            em.persist(new ControlRuleSet(ControlRules.regionalOrders()));
        });
        List<OrganizationRef> bodies = IntStream.rangeClosed(1, 20)
                .mapToObj("MR%02d"::formatted)
                .map(code -> DatedItems.body(database, code, "Район " + code))
                .toList();
        DatedItems items = DatedItems.putOnControl(
                database, ControlRules.regionalOrders().ruleSet(), bodies, DUE, DUE, DUE, DUE, DUE);
        return new ItemsOfALostDay(database, bodies, items.protocolId());
    }

    List<OrganizationRef> bodies() {
        return bodies;
    }

    /** What moving has told, in order. */
    List<AssignmentEvent> events() {
        return events;
    }

    List<HitPoint> hits(String decision) {
        return part(APRIL).stream()
                .filter(hit -> hit.point().item().decisionNumber().equals(decision))
                .toList();
    }

    List<HitPoint> part(Period period) {
        return database.inTransaction(em -> queries(em).hits(period, 500, null).items());
    }

    /** Orders moves by the act; who moves is a controller of the committee. */
    long move(RedatingOrder.Move... moves) {
        return move(new RedatingOrder(ACT, "по указу", List.of(moves)));
    }

    long move(List<HitPoint> hits) {
        return move(order(hits));
    }

    long move(RedatingOrder order) {
        return database.inTransaction(em -> service(em, "controller", null).move(order));
    }

    static RedatingOrder order(List<HitPoint> hits) {
        return new RedatingOrder(
                ACT, "по указу", hits.stream().map(ItemsOfALostDay::asProposed).toList());
    }

    static RedatingOrder.Move asProposed(HitPoint hit) {
        return due(hit, hit.proposed());
    }

    static RedatingOrder.Move due(HitPoint hit, LocalDate due) {
        return new RedatingOrder.Move(hit.point().id(), hit.point().version(), due);
    }

    RedatingService service(EntityManager em, String login, @Nullable OrganizationRef body) {
        return Wired.of(
                RedatingService.class,
                Wired.of(JpaAssignmentRepository.class, em),
                Wired.of(JpaRedatingRepository.class, em),
                Wired.of(SqlRedatingReader.class, SameConnection.of(em)),
                days(em),
                CurrentCaller.of(new Caller(login, login, body, Set.of(Role.CONTROLLER))),
                new ObservedEvent<AssignmentEvent>(events::add),
                CLOCK);
    }

    RedatingQueries queries(EntityManager em) {
        return Wired.of(RedatingQueries.class, reader(), days(em));
    }

    HitDays days(EntityManager em) {
        return Wired.of(
                HitDays.class,
                Wired.of(CalendarQueries.class, Wired.of(JpaCalendarRepository.class, em), CLOCK),
                CLOCK);
    }

    SqlRedatingReader reader() {
        return Wired.of(SqlRedatingReader.class, database.dataSource());
    }

    void extend(long point, LocalDate due, Instant at) {
        database.doInTransaction(em -> {
            JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
            ExtensionRequest request = ExtensionRequest.ask(
                    assignments.controlPointForChange(point).orElseThrow(),
                    due,
                    "ждём",
                    LocalDate.of(2020, 4, 2),
                    5,
                    new Act("executor", at));
            Wired.of(JpaExtensionRepository.class, em).add(request);
            request.grant(due, List.of(), new Act("controller", at.plusSeconds(60)), null);
        });
    }

    ControlPointCard card(long id) {
        Today today = new Today(LocalDate.of(2020, 4, 30), LocalDate.of(2020, 5, 14));
        return Wired.of(SqlControlPointReader.class, database.dataSource())
                .card(id, today.today(), today.soonUntil())
                .orElseThrow();
    }

    /** The first body's cell as of the end of a day. */
    Board.Cell cell(String decision, LocalDate asOf) {
        return cell(
                decision, asOf, asOf.plusDays(1).atStartOfDay(CLOCK.getZone()).toInstant());
    }

    /** The first body's cell as it stands, on a day that has not ended. */
    Board.Cell presentCell(String decision, LocalDate today) {
        return cell(decision, today, null);
    }

    private Board.Cell cell(String decision, LocalDate asOf, @Nullable Instant until) {
        Moment moment = new Moment(asOf, until, asOf.plusDays(3));
        return Wired.of(SqlBoardReader.class, database.dataSource()).board(protocolId, moment).rows().stream()
                .filter(row -> row.decisionNumber().equals(decision))
                .map(row -> row.cells().get(0))
                .findFirst()
                .orElseThrow();
    }

    LocalDate lookAgainOn(long point) {
        return database.inTransaction(
                em -> ((java.sql.Date) em.createNativeQuery("select look_again_on from control_point where id = ?1")
                                .setParameter(1, point)
                                .getSingleResult())
                        .toLocalDate());
    }
}
