package org.ispolnenie.quality.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.decision.ADecisionHasAMeasuredEffectInTime;
import org.ispolnenie.quality.domain.decision.ManagementDecision;
import org.ispolnenie.quality.domain.decision.ManagementDecision.LegalActOfDecision;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.DeliveredFrameworks;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader.Choice;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader.Look;
import org.ispolnenie.quality.service.measure.MeasureFilter;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.set.CompositionQueries;
import org.ispolnenie.quality.service.set.OrderedPoints.OrderedPoint;
import org.ispolnenie.quality.service.set.SetHolder;
import org.ispolnenie.quality.service.set.SetQueries;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A district was closed in 2024 and left a set of 2020 with a measure and a decision, and a control point that waits for
 * it; another one left the control point alone. Who has taken over from them has all of it in their lists, a neighbour
 * nothing.
 */
class SuccessorListsPersistenceTest {

    private static final Act ACT = new Act("executor", Districts.CLOCK.instant());
    private static final int YEAR = 2020;

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Districts DISTRICTS = new Districts(DATABASE);

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            DeliveredFrameworks.all().forEach(Wired.of(JpaFrameworkRepository.class, em)::add);
            Organization old = Districts.district(em, "OLD", 2006);
            Organization successor = Districts.district(em, "NEW", 2006);
            Districts.district(em, "OTHER", 2006);
            old.isSucceededBy(successor, LocalDate.of(2024, 1, 1));
            Districts.district(em, "IDLE", 2006)
                    .isSucceededBy(Districts.district(em, "HEIR", 2006), LocalDate.of(2024, 1, 1));
            em.flush();
            MeasureSet set = MeasureSet.begin(old.id(), YEAR, ACT);
            QualityMeasure measure = QualityMeasure.plan(set, content(), ACT);
            Wired.of(JpaSetRepository.class, em).add(set);
            Wired.of(JpaMeasureRepository.class, em).add(measure);
            Wired.of(JpaDecisionRepository.class, em)
                    .add(ManagementDecision.recorded(
                            set,
                            new LegalActOfDecision("приказ", "7", LocalDate.of(2020, 2, 1)),
                            null,
                            List.of(measure),
                            ACT));
        });
        anItemThatOrdersSets();
        aControlPointOf("OLD", 500, "12");
        // What was still open when the body was closed was handed on.
        aControlPointOf("NEW", 502, "12.1");
        aControlPointOf("IDLE", 504, "12");
    }

    private static MeasureContent content() {
        return new MeasureContent(
                new PlaceInCycle("1.1", CycleStage.GOALS),
                "Мера",
                BasisKind.OTHER,
                null,
                "Отдел",
                new WrittenDeadline("по графику", List.of()),
                null,
                new MeasureIndicator("Доля", "%", "ФИС ОКО", BetterValue.HIGHER, null),
                null);
    }

    private static void anItemThatOrdersSets() {
        DATABASE.execute("insert into protocol (id, version, revision, sha256, title, state, imported_by, imported_at)"
                + " values (100, 1, 0, repeat('0', 64), 'Протокол', 'APPROVED', 'controller', '2019-10-31')");
        DATABASE.execute("insert into decision (id, version, protocol_id, item_number, ordinal, text, kind, span_start,"
                + " span_end, deadline) values (200, 1, 100, '12', 0, 'Текст', 'OTHER', 0, 1, '')");
        DATABASE.execute("insert into controlled_protocol (id, version, protocol_id, sharing) values (300, 1, 100,"
                + " 'OWN_ONLY')");
        DATABASE.execute(
                "insert into quality_order (id, version, protocol_id, number, set_year, ordered_by, ordered_at)"
                        + " values (400, 1, 100, '12', " + YEAR + ", 'controller', '2019-10-31')");
    }

    private static void aControlPointOf(String code, long id, String label) {
        long body = DATABASE.inTransaction(em -> Districts.body(em, code)).id();
        DATABASE.execute("insert into assignment (id, version, protocol_id, decision_id, decision_number,"
                + " decision_ordinal, addressed_id, organization_id, role, state, next_due) values (" + id
                + ", 1, 100, 200, '12', 0, " + body + ", " + body + ", 'RESPONSIBLE', 'ON_CONTROL', '2020-04-01')");
        DATABASE.execute(
                "insert into control_point (id, version, assignment_id, decision_id, label, ordinal, stated_due,"
                        + " original_due, effective_due, state, why) values (" + (id + 1) + ", 1, " + id
                        + ", 200, '" + label
                        + "', 0, '2020-04-01',"
                        + " '2020-04-01', '2020-04-01', 'ON_CONTROL', '')");
    }

    @Test
    void theMeasuresOfAClosedBodyAreInTheListOfItsSuccessor() {
        assertThat(measures("NEW")).containsExactly("OLD");
        assertThat(measures("OLD")).containsExactly("OLD");
        assertThat(measures("OTHER")).isEmpty();
    }

    private static List<String> measures(String who) {
        return with(who, (em, rights) -> Wired.of(
                                MeasureQueries.class, Wired.of(SqlMeasureReader.class, SameConnection.of(em)), rights)
                        .list(new MeasureFilter(null, YEAR, null, null, null), 50, null)
                        .items())
                .stream()
                .map(row -> row.place().municipality().code())
                .toList();
    }

    @Test
    void theSetsOfAClosedBodyAreInTheListOfItsSuccessor() {
        assertThat(sets("NEW")).containsExactly("OLD");
        assertThat(sets("OLD")).containsExactly("OLD");
        assertThat(sets("OTHER")).isEmpty();
    }

    private static List<String> sets(String who) {
        return with(who, (em, rights) -> Wired.of(
                                SetQueries.class, Wired.of(SqlSetReader.class, SameConnection.of(em)), rights)
                        .list(YEAR, null))
                .stream()
                .map(row -> row.municipality().code())
                .toList();
    }

    @Test
    void theDecisionsOfAClosedBodyAreInTheListOfItsSuccessor() {
        assertThat(decisions("NEW")).containsExactly("OLD, flagged: 1");
        assertThat(decisions("OLD")).containsExactly("OLD, flagged: 1");
        assertThat(decisions("OTHER")).isEmpty();
    }

    private static List<String> decisions(String who) {
        return with(who, (em, rights) -> {
            SqlManagementDecisionReader reader = Wired.of(SqlManagementDecisionReader.class, SameConnection.of(em));
            Look look =
                    new Look(rights.seen(), LocalDate.now(Districts.CLOCK), new ADecisionHasAMeasuredEffectInTime(6));
            return reader.decisions(Choice.ALL, look, 50, null).stream()
                    .map(row -> {
                        assertThat(reader.decision(row.id(), look)).isPresent();
                        return row.place().municipality().code() + ", flagged: " + reader.flagged(YEAR, look);
                    })
                    .toList();
        });
    }

    @Test
    void theControlPointOfAClosedBodyStandsAtItsSetForItsSuccessor() {
        assertThat(points("NEW", "NEW")).containsExactly("12", "12.1");
        assertThat(points("NEW", "OLD")).containsExactly("12", "12.1");
        // Nobody has begun a set here: the successor will, and the point of the closed body waits for it.
        assertThat(points("HEIR", "HEIR")).containsExactly("12");
        assertThat(points("OTHER", "OTHER")).isEmpty();
    }

    private static List<String> points(String who, String whose) {
        return with(who, (em, rights) -> {
            DataSource connection = SameConnection.of(em);
            JpaSetRepository sets = Wired.of(JpaSetRepository.class, em);
            JpaFrameworkRepository frameworks = Wired.of(JpaFrameworkRepository.class, em);
            SqlSetReader reader = Wired.of(SqlSetReader.class, connection);
            return Wired.of(
                            CompositionQueries.class,
                            sets,
                            frameworks,
                            reader,
                            Wired.of(
                                    SetQueries.class,
                                    sets,
                                    frameworks,
                                    reader,
                                    rights,
                                    Wired.of(JpaOrderRepository.class, em),
                                    Wired.of(SqlMunicipalities.class, connection),
                                    Districts.directory(em)),
                            Wired.of(SqlOrderedPoints.class, connection),
                            rights,
                            Wired.of(SetHolder.class, sets, rights))
                    .composition(whose, YEAR)
                    .points()
                    .stream()
                    .map(OrderedPoint::label)
                    .toList();
        });
    }

    private static <T> T with(String who, BiFunction<EntityManager, SetRights, T> work) {
        return DISTRICTS.with(DISTRICTS.executor(who), work);
    }
}
