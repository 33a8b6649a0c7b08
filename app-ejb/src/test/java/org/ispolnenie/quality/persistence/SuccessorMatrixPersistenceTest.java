package org.ispolnenie.quality.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.SqlOrganizationReader;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.quality.domain.framework.DeliveredFrameworks;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.service.matrix.MatrixQueries;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.quality.service.set.SetHolder;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two districts have become two others since 2020, a third has stayed: of the first pair the new one has composed the set
 * of 2020, of the second the old one had.
 */
class SuccessorMatrixPersistenceTest {

    private static final Act ACT = new Act("executor", Districts.CLOCK.instant());
    private static final int YEAR = 2020;

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Districts DISTRICTS = new Districts(DATABASE);

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            DeliveredFrameworks.all().forEach(Wired.of(JpaFrameworkRepository.class, em)::add);
            Organization first = Districts.district(em, "OLD1", 2006);
            Organization second = Districts.district(em, "OLD2", 2006);
            Districts.district(em, "SAME", 2006);
            Organization firstNew = Districts.district(em, "NEW1", 2024);
            Organization secondNew = Districts.district(em, "NEW2", 2024);
            first.isSucceededBy(firstNew, LocalDate.of(2024, 1, 1));
            second.isSucceededBy(secondNew, LocalDate.of(2024, 1, 1));
            em.flush();
            JpaSetRepository sets = Wired.of(JpaSetRepository.class, em);
            sets.add(MeasureSet.begin(firstNew.id(), YEAR, ACT));
            sets.add(MeasureSet.begin(second.id(), YEAR, ACT));
        });
    }

    @Test
    void whoHasTakenOverStandsInTheLineOfAClosedBodyThatLeftNoSet() {
        assertThat(lines(new Caller("controller", "Контролёр", null, Set.of(Role.CONTROLLER))))
                .containsExactly("NEW1 begun", "OLD2 begun", "SAME");
    }

    @Test
    void aMunicipalitySeesItsOwnLineOrThatOfWhomItHasTakenOverFrom() {
        assertThat(lines(DISTRICTS.executor("NEW1"))).containsExactly("NEW1 begun");
        assertThat(lines(DISTRICTS.executor("NEW2"))).containsExactly("OLD2 begun");
        assertThat(lines(DISTRICTS.executor("SAME"))).containsExactly("SAME");
    }

    @Test
    void aClosedBodyComposesNothingAndSeesWhatItLeft() {
        assertThat(lines(DISTRICTS.executor("OLD1"))).isEmpty();
        assertThat(lines(DISTRICTS.executor("OLD2"))).containsExactly("OLD2 begun");
        assertThat(writes("OLD1", "OLD1")).isFalse();
        assertThat(writes("OLD2", "OLD2")).isFalse();
        assertThat(writes("NEW2", "OLD2")).isTrue();
        assertThat(writes("NEW2", "NEW1")).isFalse();
    }

    @Test
    void aSetIsKeptUnderWhoBeganItElseUnderWhoStandsForTheMunicipalityToday() {
        assertThat(holder("OLD1", YEAR)).isEqualTo("NEW1");
        assertThat(holder("NEW2", YEAR)).isEqualTo("OLD2");
        assertThat(holder("OLD2", YEAR + 1)).isEqualTo("NEW2");
    }

    private static List<String> lines(Caller caller) {
        return DISTRICTS
                .with(caller, (em, rights) -> Wired.of(
                                MatrixQueries.class,
                                Wired.of(JpaFrameworkRepository.class, em),
                                Wired.of(SqlSetReader.class, SameConnection.of(em)),
                                rights,
                                Wired.of(
                                        OrganizationQueries.class,
                                        Wired.of(SqlOrganizationReader.class, SameConnection.of(em))))
                        .matrix(YEAR, null))
                .lines()
                .stream()
                .map(SuccessorMatrixPersistenceTest::told)
                .toList();
    }

    private static String told(Line line) {
        return line.municipality().code() + (line.set() == null ? "" : " begun");
    }

    private static boolean writes(String who, String whose) {
        return DISTRICTS.with(
                DISTRICTS.executor(who),
                (em, rights) -> rights.writes(Districts.body(em, whose).id()));
    }

    private static String holder(String body, int year) {
        return DISTRICTS.with(DISTRICTS.executor("SAME"), (em, rights) -> Wired.of(
                        SetHolder.class, Wired.of(JpaSetRepository.class, em), rights)
                .of(Districts.body(em, body), year)
                .code());
    }
}
