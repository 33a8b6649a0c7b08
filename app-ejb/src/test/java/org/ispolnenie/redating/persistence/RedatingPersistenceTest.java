package org.ispolnenie.redating.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.ACT;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.CLOCK;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.DUE;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.PROPOSED;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.asProposed;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.due;
import static org.ispolnenie.redating.persistence.ItemsOfALostDay.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaExtensionRepository;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.redating.service.HitPoint;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingOrder;
import org.ispolnenie.redating.service.RedatingQueries.Period;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Moving by act on MariaDB; each test has an item of its own. */
class RedatingPersistenceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static ItemsOfALostDay items;

    @BeforeAll
    static void putOnControl() {
        items = ItemsOfALostDay.putOnControl(DATABASE);
    }

    @BeforeEach
    void nothingIsTold() {
        items.events().clear();
    }

    @Test
    void oneActMovesEveryBodysPointInAHandfulOfStatements() {
        List<HitPoint> hits = items.hits("1");
        assertThat(hits).hasSize(items.bodies().size()).allMatch(hit -> hit.proposed()
                .equals(PROPOSED));

        long[] statements = new long[1];
        long id = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            long moved = items.service(em, "controller", null).move(order(hits));
            statements[0] = count.sinceThen();
            return moved;
        });

        assertThat(statements[0])
                .as("an update for each point and assignment, in one batch a table, and a handful beside")
                .isLessThanOrEqualTo(2 * items.bodies().size() + 14);
        ControlPointCard card = items.card(hits.get(0).point().id());
        assertThat(card.dates().stated()).isEqualTo(DUE);
        assertThat(card.dates().effective()).isEqualTo(PROPOSED);
        assertThat(card.dates().original())
                .as("nobody is late by a day nobody worked")
                .isEqualTo(PROPOSED);
        assertThat(card.standing().status().overdue()).isFalse();
        assertThat(card.why())
                .extracting(Message::key)
                .containsExactly(
                        "protocol.deadline.WRITTEN",
                        "assignment.why.MOVED_BY_ACT",
                        "protocol.deadline.FALLS_ON_DAY_OFF",
                        "protocol.deadline.MOVED_PAST_DATE");
        assertThat(card.history().get(card.history().size() - 1).reason())
                .isEqualTo(Message.of("assignment.history.MOVED_BY_ACT", DUE, PROPOSED, ACT)
                        .toString());
        assertThat(items.events())
                .hasSize(items.bodies().size())
                .contains(new AssignmentEvent.Redated(
                        id, items.bodies().get(0).id(), 1, ACT, new Act("controller", CLOCK.instant())));
        RecordedRedating recorded = items.reader().redating(id).orElseThrow();
        assertThat(recorded.points()).isEqualTo(items.bodies().size());
        assertThat(recorded.moves())
                .hasSize(items.bodies().size())
                .allMatch(move -> move.from().equals(DUE) && move.to().equals(PROPOSED));
        assertThat(items.reader().latest(500)).extracting(RecordedRedating::id).contains(id);
        assertThat(items.hits("1")).isEmpty();
        assertThat(items.lookAgainOn(hits.get(0).point().id())).isEqualTo(ControlPoint.LOOK_NOW);
    }

    @Test
    void aPastDayIsShownAsItWasThenAndTheLastAsItStands() {
        long point = items.hits("2").get(0).point().id();
        assertThat(items.cell("2", LocalDate.of(2020, 4, 30)).status().overdue())
                .isTrue();

        assertThat(items.presentCell("2", LocalDate.of(2020, 4, 30)))
                .isEqualTo(items.cell("2", LocalDate.of(2020, 4, 30)));

        items.move(items.hits("2"));

        assertThat(items.presentCell("2", LocalDate.of(2020, 4, 30)))
                .isEqualTo(items.cell("2", LocalDate.of(2020, 4, 30)));
        assertThat(items.cell("2", LocalDate.of(2020, 4, 29)).nextDue()).isEqualTo(DUE);
        assertThat(items.cell("2", LocalDate.of(2020, 4, 29)).status().overdue())
                .isTrue();
        assertThat(items.cell("2", LocalDate.of(2020, 4, 30)).nextDue()).isEqualTo(PROPOSED);
        assertThat(items.cell("2", LocalDate.of(2020, 4, 30)).status().overdue())
                .isFalse();
        assertThat(DATABASE.<LocalDate>inTransaction(em -> Wired.of(JpaAssignmentRepository.class, em)
                        .controlPoint(point)
                        .orElseThrow()
                        .assignment()
                        .nextDue()
                        .orElseThrow()))
                .as("lists by urgency")
                .isEqualTo(PROPOSED);
    }

    @Test
    void anExtendedDateMovesAndLeavesTheOriginalWhereItWas() {
        long first = items.hits("3").get(0).point().id();
        long second = items.hits("3").get(1).point().id();
        items.extend(first, LocalDate.of(2020, 5, 7), Instant.parse("2020-04-03T09:00:00Z"));
        items.extend(second, LocalDate.of(2020, 5, 7), Instant.parse("2020-04-29T09:00:00Z"));

        Period may = new Period(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31), null);
        assertThat(items.part(may))
                .as("set before the decree of 28 April, and after it with a full knowledge of it")
                .extracting(hit -> hit.point().id())
                .containsExactly(first);
        DATABASE.doInTransaction(em -> Wired.of(JpaExtensionRepository.class, em)
                .add(ExtensionRequest.ask(
                        Wired.of(JpaAssignmentRepository.class, em)
                                .controlPointForChange(first)
                                .orElseThrow(),
                        LocalDate.of(2020, 6, 1),
                        "ждём",
                        LocalDate.of(2020, 4, 30),
                        5,
                        new Act("executor", CLOCK.instant()))));

        items.move(items.part(may));

        ControlPointCard card = items.card(first);
        assertThat(card.dates().effective()).isEqualTo(PROPOSED);
        assertThat(card.dates().original()).isEqualTo(DUE);
        assertThat(card.standing().status().extensionPending()).isTrue();
    }

    @Test
    void whatCannotBeMovedMovesNothingAndIsNamed() {
        List<HitPoint> hits = items.hits("4");
        HitPoint closed = hits.get(1);
        HitPoint stale = hits.get(2);
        assertThatThrownBy(() -> items.move(new RedatingOrder(
                        ACT,
                        "по указу",
                        List.of(
                                asProposed(hits.get(0)),
                                new RedatingOrder.Move(stale.point().id(), 99L, PROPOSED)))))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("Район MR03");
        DATABASE.doInTransaction(em -> Wired.of(JpaAssignmentRepository.class, em)
                .controlPointForChange(closed.point().id())
                .orElseThrow()
                .remove(RemovalGround.CANCELLED, new Act("controller", CLOCK.instant()), "приказ"));
        assertThatThrownBy(() -> items.move(hits))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("Район MR02");
        assertThatThrownBy(() -> items.move(
                        asProposed(hits.get(0)),
                        new RedatingOrder.Move(closed.point().id(), null, PROPOSED)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Район MR02");
        assertThatThrownBy(() -> items.move(asProposed(hits.get(0)), new RedatingOrder.Move(-1, null, PROPOSED)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> items.move(asProposed(hits.get(0)), asProposed(hits.get(0))))
                .satisfies(faults("/moves/1", "TWICE"));
        assertThatThrownBy(() -> items.move(due(hits.get(0), LocalDate.of(2020, 4, 29))))
                .satisfies(faults("/moves/0/due", "PAST"));
        assertThatThrownBy(() -> items.move(due(hits.get(0), LocalDate.of(2020, 5, 8))))
                .satisfies(faults("/moves/0/due", "NOT_WORKING"));
        assertThatThrownBy(() -> items.move(new RedatingOrder(ACT, " ", List.of(asProposed(hits.get(0))))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> items.move(new RedatingOrder(ACT, "по указу", List.of())))
                .isInstanceOf(ValidationException.class);

        assertThat(items.hits("4")).hasSize(items.bodies().size() - 1);
        assertThat(items.events()).isEmpty();
    }

    @Test
    void aControllerMovesTheirOwnBodyToTheProposedDayOnly() {
        HitPoint own = items.hits("5").get(0);
        LocalDate later = LocalDate.of(2020, 6, 1);
        assertThatThrownBy(() -> DATABASE.<Long>inTransaction(
                        em -> items.service(em, "mr01", items.bodies().get(0))
                                .move(new RedatingOrder(ACT, "по указу", List.of(due(own, later))))))
                .isInstanceOf(AccessDeniedException.class);

        DATABASE.<Long>inTransaction(
                em -> items.service(em, "mr01", items.bodies().get(0))
                        .move(new RedatingOrder(ACT, "по указу", List.of(asProposed(own)))));
        items.move(
                new RedatingOrder(ACT, "по указу", List.of(due(items.hits("5").get(0), later))));

        assertThat(items.card(own.point().id()).dates().effective()).isEqualTo(PROPOSED);
        assertThatThrownBy(() -> items.move(new RedatingOrder(ACT, "по указу", List.of(due(own, later)))))
                .as("a date that is not hit any more")
                .hasMessageContaining("STALE");
        assertThatThrownBy(() -> items.move(new RedatingOrder(
                        ACT,
                        "по указу",
                        List.of(new RedatingOrder.Move(own.point().id(), null, later)))))
                .hasMessageContaining("NOT_HIT");
    }

    private static Consumer<Throwable> faults(String pointer, String what) {
        return refused -> assertThat(((ValidationException) refused).errors())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo(pointer);
                    assertThat(fault.reason().key()).isEqualTo("assignment.redating." + what);
                });
    }
}
