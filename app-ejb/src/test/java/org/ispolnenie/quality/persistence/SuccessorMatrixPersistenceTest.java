package org.ispolnenie.quality.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlOrganizationReader;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.quality.domain.framework.DeliveredFrameworks;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.service.matrix.MatrixQueries;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.quality.service.set.SetHolder;
import org.ispolnenie.quality.service.set.SetRights;
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

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T06:00:00Z"), ZoneOffset.UTC);
    private static final Act ACT = new Act("executor", CLOCK.instant());
    private static final int YEAR = 2020;

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            DeliveredFrameworks.all().forEach(Wired.of(JpaFrameworkRepository.class, em)::add);
            Organization first = district(em, "OLD1", 2006);
            Organization second = district(em, "OLD2", 2006);
            district(em, "SAME", 2006);
            Organization firstNew = district(em, "NEW1", 2024);
            Organization secondNew = district(em, "NEW2", 2024);
            first.isSucceededBy(firstNew, LocalDate.of(2024, 1, 1));
            second.isSucceededBy(secondNew, LocalDate.of(2024, 1, 1));
            em.flush();
            JpaSetRepository sets = Wired.of(JpaSetRepository.class, em);
            sets.add(MeasureSet.begin(firstNew.id(), YEAR, ACT));
            sets.add(MeasureSet.begin(second.id(), YEAR, ACT));
        });
    }

    private static Organization district(EntityManager em, String code, int since) {
        Organization body = new Organization(
                code,
                OrganizationKind.MUNICIPAL_AUTHORITY,
                "Округ " + code,
                code,
                null,
                LocalDate.of(since, 1, 1),
                List.of());
        em.persist(body);
        return body;
    }

    @Test
    void whoHasTakenOverStandsInTheLineOfAClosedBodyThatLeftNoSet() {
        assertThat(lines(new Caller("controller", "Контролёр", null, Set.of(Role.CONTROLLER))))
                .containsExactly("NEW1 begun", "OLD2 begun", "SAME");
    }

    @Test
    void aMunicipalitySeesItsOwnLineOrThatOfWhomItHasTakenOverFrom() {
        assertThat(lines(executor("NEW1"))).containsExactly("NEW1 begun");
        assertThat(lines(executor("NEW2"))).containsExactly("OLD2 begun");
        assertThat(lines(executor("SAME"))).containsExactly("SAME");
    }

    @Test
    void aClosedBodyComposesNothingAndSeesWhatItLeft() {
        assertThat(lines(executor("OLD1"))).isEmpty();
        assertThat(lines(executor("OLD2"))).containsExactly("OLD2 begun");
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
        return with(caller, (em, rights) -> Wired.of(
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
        return with(executor(who), (em, rights) -> rights.writes(body(em, whose).id()));
    }

    private static String holder(String body, int year) {
        return with(executor("SAME"), (em, rights) -> Wired.of(
                        SetHolder.class, Wired.of(JpaSetRepository.class, em), rights)
                .of(body(em, body), year)
                .code());
    }

    private static <T> T with(Caller caller, BiFunction<EntityManager, SetRights, T> work) {
        Function<EntityManager, T> done = em -> work.apply(
                em,
                Wired.of(
                        SetRights.class,
                        Wired.of(DirectoryQueries.class, Wired.of(JpaDirectoryRepository.class, em), CLOCK),
                        CurrentCaller.of(caller),
                        CLOCK));
        return DATABASE.inTransaction(done::apply);
    }

    private static Caller executor(String code) {
        OrganizationRef body = DATABASE.inTransaction(em -> body(em, code));
        return new Caller("executor." + code, "Исполнитель", body, Set.of(Role.EXECUTOR));
    }

    private static OrganizationRef body(EntityManager em, String code) {
        return OrganizationRef.of(
                Wired.of(JpaDirectoryRepository.class, em).organization(code).orElseThrow());
    }
}
