package org.ispolnenie.quality.service.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.protocol.service.deadline.RepeatedDeadlines;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.quality.domain.decision.ManagementDecision;
import org.ispolnenie.quality.domain.decision.Recommendation;
import org.ispolnenie.quality.domain.framework.DeliveredFrameworks;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkRules;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.persistence.JpaDecisionRepository;
import org.ispolnenie.quality.persistence.JpaFrameworkRepository;
import org.ispolnenie.quality.persistence.JpaMeasureRepository;
import org.ispolnenie.quality.persistence.JpaSetRepository;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up sets of measures keep what services ask for beyond the entities they go through; each is stored once. */
class MadeUpSetsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final StoredFile FILE = new StoredFile("д.pdf", "application/pdf", 1, "0".repeat(64));

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @BeforeAll
    static void bodies() {
        DATABASE.doInTransaction(em -> {
            StartDirectory.delivered().organizations().forEach(Wired.of(JpaDirectoryRepository.class, em)::add);
            DeliveredFrameworks.all().forEach(Wired.of(JpaFrameworkRepository.class, em)::add);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-01", "2020-03-02", "2026-11-30"})
    void nothingLiesAhead(LocalDate today) {
        loaded(today, em -> {
            assertThat(all(em, QualityMeasure.class)).hasSizeGreaterThan(2000).allSatisfy(measure -> {
                assertThat(measure.content().deadline().due()).isPresent();
                assertThat(measure.content().title()).endsWith("(вымышлено)");
                measure.content().indicator().measuredOn().ifPresent(day -> assertThat(day)
                        .isBeforeOrEqualTo(today));
            });
            assertThat(all(em, ManagementDecision.class)).isNotEmpty().allSatisfy(decision -> {
                assertThat(decision.legalAct().date()).isBeforeOrEqualTo(today);
                assertThat(decision.measures()).isNotEmpty().allMatch(measure -> measure.set()
                        .equals(decision.set()));
            });
            assertThat(all(em, Recommendation.class))
                    .isNotEmpty()
                    .allSatisfy(one -> {
                        assertThat(one.content().publishedOn()).isBeforeOrEqualTo(today);
                        assertThat(one.content().deadline().due()).isPresent();
                    })
                    .anyMatch(one -> one.feedback().isPresent())
                    .anyMatch(one -> one.feedback().isEmpty());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-01", "2026-11-30"})
    void theRegionConfirmsWhatHasADocumentAndNothingElse(LocalDate today) {
        loaded(today, em -> {
            Map<MeasureSet, List<QualityMeasure>> sets =
                    all(em, QualityMeasure.class).stream().collect(Collectors.groupingBy(QualityMeasure::set));
            assertThat(sets.keySet().stream().map(MeasureSet::state).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(SetState.values());
            sets.forEach((set, measures) -> assertThat(set.reviews()).allSatisfy(review -> {
                assertThat(review.word().score()).matches(score -> score == null || score >= 0 && score <= 3);
                assertThat(measures)
                        .anyMatch(measure -> measure.place().equals(review.place())
                                && !(review.word().confirmed()
                                        && measure.documents().isEmpty()));
            }));
            assertThat(sets.entrySet())
                    .filteredOn(set -> set.getKey().state() == SetState.ACCEPTED)
                    .isNotEmpty()
                    .allSatisfy(set -> assertThat(set.getKey()
                                    .unreviewed(set.getValue().stream()
                                            .map(QualityMeasure::place)
                                            .toList()))
                            .isEmpty());
        });
    }

    @Test
    void theNextFrameworkGoesOnFromTheDeliveredOne() {
        FrameworkContent next = MadeUpCycle.delivered().next();
        FrameworkRules.check(
                2021, next, Optional.of(DeliveredFrameworks.all().get(0).content()), Set.of());
        assertThat(next.direction("1.3").orElseThrow().earlier()).containsExactly("1.3", "1.4");
    }

    @Test
    void whatIsThereStaysAsItIs() {
        loaded(LocalDate.of(2020, 3, 2), em -> {
            long before = count(em);
            load(em, LocalDate.of(2020, 3, 2));
            assertThat(count(em)).isEqualTo(before);
        });
    }

    private static long count(EntityManager em) {
        return em.createQuery("select count(m) from QualityMeasure m", Long.class)
                .getSingleResult();
    }

    private static <T> List<T> all(EntityManager em, Class<T> type) {
        return em.createQuery("select t from " + type.getSimpleName() + " t", type)
                .getResultList();
    }

    /** What a test looks at and the next one does not see any more. */
    private static void loaded(LocalDate today, Consumer<EntityManager> look) {
        try (EntityManager em = DATABASE.entityManagerFactory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                load(em, today);
                em.clear();
                look.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static void load(EntityManager em, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(MOSCOW).toInstant(), MOSCOW);
        World world = new World();
        MadeUpMeasures made = new MadeUpMeasures(
                MadeUpCycle.delivered(),
                MadeUpTime.on(clock),
                new RepeatedDeadlines(Wired.of(WrittenDeadlines.class, world.ruleSets, world.calendar, clock)),
                FILE);
        MadeUpSets sets = Wired.of(
                MadeUpSets.class,
                Wired.of(JpaFrameworkRepository.class, em),
                Wired.of(JpaSetRepository.class, em),
                Wired.of(JpaMeasureRepository.class, em),
                Wired.of(JpaDecisionRepository.class, em));
        List<OrganizationRef> municipalities = Wired.of(JpaDirectoryRepository.class, em).bodies().stream()
                .filter(body -> body.kind() == OrganizationKind.MUNICIPAL_AUTHORITY)
                .map(OrganizationRef::of)
                .toList();
        for (int i = 0; i < MadeUpProgress.FIRST_YEAR.size(); i++) {
            sets.add(municipalities.get(i), 2020, MadeUpProgress.FIRST_YEAR.get(i), made);
        }
    }
}
