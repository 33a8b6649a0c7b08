package org.ispolnenie.quality.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlOrganizationReader;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.DeliveredFrameworks;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.quality.service.matrix.MatrixQueries;
import org.ispolnenie.quality.service.matrix.QualityMatrix;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Course;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Line;
import org.ispolnenie.quality.service.set.SetReader;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Eighteen municipalities with measures in every stage of every direction of 2020, more in the later stages: 2,880 in
 * all. The first stage of each direction has a confirmed document, the second one that nobody has confirmed.
 */
class MatrixPersistenceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-05-01T06:00:00Z"), ZoneOffset.UTC);
    private static final Act ACT = new Act("executor", CLOCK.instant());
    private static final List<Direction> DIRECTIONS =
            DeliveredFrameworks.all().get(0).content().directions();
    private static final int MUNICIPALITIES = 18;

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            StartDirectory.delivered().organizations().forEach(directory::add);
            DeliveredFrameworks.all().forEach(Wired.of(JpaFrameworkRepository.class, em)::add);
            directory.bodies().stream()
                    .filter(body -> body.kind() == OrganizationKind.MUNICIPAL_AUTHORITY)
                    .filter(body -> body.existsOn(LocalDate.of(2020, 12, 31)))
                    .forEach(body -> compose(em, body));
        });
    }

    private static void compose(EntityManager em, Organization municipality) {
        MeasureSet set = MeasureSet.begin(municipality.id(), 2020, ACT);
        Wired.of(JpaSetRepository.class, em).add(set);
        for (Direction direction : DIRECTIONS) {
            for (CycleStage stage : CycleStage.values()) {
                PlaceInCycle place = new PlaceInCycle(direction.code(), stage);
                for (int i = 0; i <= stage.ordinal() / 2; i++) {
                    QualityMeasure measure = QualityMeasure.plan(set, content(place), ACT);
                    if (stage.ordinal() < 2) {
                        measure.attach(new StoredFile("п.pdf", "application/pdf", 1, "0".repeat(64)), ACT);
                    }
                    em.persist(measure);
                }
            }
        }
        QualityMeasure notTaken = QualityMeasure.plan(set, content(new PlaceInCycle("1.1", CycleStage.GOALS)), ACT);
        notTaken.cancel("не нужна", ACT);
        em.persist(notTaken);
        set.submit(null, ACT);
        DIRECTIONS.forEach(direction -> {
            PlaceInCycle goals = new PlaceInCycle(direction.code(), CycleStage.GOALS);
            set.review(goals, new StageWord(false, 0, "сначала так"), ACT);
            set.review(goals, new StageWord(true, 3, null), ACT);
        });
    }

    private static MeasureContent content(PlaceInCycle place) {
        return new MeasureContent(
                place,
                "Мера",
                BasisKind.OTHER,
                null,
                "Отдел",
                new WrittenDeadline("по графику", List.of()),
                null,
                new MeasureIndicator("Доля", "%", "ФИС ОКО", BetterValue.HIGHER, BigDecimal.TEN),
                null);
    }

    @Test
    void everyStageOfEveryDirectionOfEveryMunicipalityIsThere() {
        QualityMatrix matrix = matrix(new Caller("controller", "Контролёр", null, Set.of(Role.CONTROLLER)));

        assertThat(matrix.lines()).hasSize(MUNICIPALITIES);
        assertThat(matrix.totals())
                .isEqualTo(Map.of(
                        Completeness.NONE, 0L,
                        Completeness.PLANNED, (long) MUNICIPALITIES * 8 * 6,
                        Completeness.DOCUMENT, (long) MUNICIPALITIES * 8,
                        Completeness.CONFIRMED, (long) MUNICIPALITIES * 8));
        assertThat(matrix.fullCycles("1.1")).isZero();
        Course course = matrix.lines().get(0).courses().get(0);
        assertThat(course.cells().get(0).standing().measures()).isEqualTo(1);
        assertThat(course.cells().get(0).standing().score()).isEqualTo(3);
        assertThat(course.cells().get(7).standing().measures()).isEqualTo(4);
    }

    @Test
    void aMunicipalitySeesItsOwnLine() {
        OrganizationRef own = DATABASE.inTransaction(em -> OrganizationRef.of(
                Wired.of(JpaDirectoryRepository.class, em).organization("MR07").orElseThrow()));

        List<Optional<Set<Long>>> asked = new ArrayList<>();
        QualityMatrix matrix = DATABASE.inTransaction(
                em -> queries(em, new Caller("executor", "Исполнитель", own, Set.of(Role.EXECUTOR)), asked)
                        .matrix(2020, null));

        assertThat(matrix.lines()).extracting(Line::municipality).containsExactly(own);
        assertThat(matrix.lines().get(0).totals().get(Completeness.CONFIRMED)).isEqualTo(8L);
        // The database is asked for nobody else's.
        assertThat(asked).hasSize(2).containsOnly(Optional.of(Set.of(own.id())));
    }

    /** Reads, and notes of whom. */
    private record Noted(SetReader reader, List<Optional<Set<Long>>> asked) implements SetReader {

        @Override
        public List<SetRow> sets(@Nullable Integer year, @Nullable String municipality, Optional<Set<Long>> of) {
            asked.add(of);
            return reader.sets(year, municipality, of);
        }

        @Override
        public Map<Long, SetStanding> standings(int year, Optional<Set<Long>> of) {
            asked.add(of);
            return reader.standings(year, of);
        }
    }

    private static QualityMatrix matrix(Caller caller) {
        return DATABASE.inTransaction(
                em -> queries(em, caller, new ArrayList<>()).matrix(2020, null));
    }

    private static MatrixQueries queries(EntityManager em, Caller caller, List<Optional<Set<Long>>> asked) {
        return Wired.of(
                MatrixQueries.class,
                Wired.of(JpaFrameworkRepository.class, em),
                new Noted(Wired.of(SqlSetReader.class, SameConnection.of(em)), asked),
                Wired.of(
                        SetRights.class,
                        Wired.of(DirectoryQueries.class, Wired.of(JpaDirectoryRepository.class, em), CLOCK),
                        CurrentCaller.of(caller),
                        CLOCK),
                Wired.of(OrganizationQueries.class, Wired.of(SqlOrganizationReader.class, SameConnection.of(em))));
    }
}
