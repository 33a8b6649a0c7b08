package org.ispolnenie.quality.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.junit.jupiter.api.Test;

/** A reviewer is led to what has measures and has not been looked at. */
class ReviewPathTest {

    private static final PlaceInCycle GOALS = new PlaceInCycle("1", CycleStage.GOALS);
    private static final PlaceInCycle ANALYSIS = new PlaceInCycle("1", CycleStage.ANALYSIS);
    private static final PlaceInCycle EFFECT = new PlaceInCycle("1", CycleStage.EFFECT);

    private static ReviewPath path(Set<PlaceInCycle> reviewed) {
        return new ReviewPath(
                List.of(new Direction("1", "Первое", "Группа", List.of())),
                CycleStage.all().stream()
                        .map(stage -> new PlaceInCycle("1", stage))
                        .toList(),
                Set.of(GOALS, ANALYSIS, EFFECT),
                reviewed);
    }

    @Test
    void aReviewBeginsWhereNothingHasBeenSaid() {
        assertThat(path(Set.of()).begin()).isEqualTo(GOALS);
        assertThat(path(Set.of(GOALS)).begin()).isEqualTo(ANALYSIS);
        assertThat(path(Set.of(GOALS, ANALYSIS, EFFECT)).begin()).isEqualTo(GOALS);
    }

    @Test
    void itGoesOnBehindTheEndAndEndsWhenSomethingHasBeenSaidOfAll() {
        assertThat(path(Set.of(ANALYSIS)).unreviewedAfter(ANALYSIS)).contains(EFFECT);
        assertThat(path(Set.of(EFFECT)).unreviewedAfter(EFFECT)).contains(GOALS);
        assertThat(path(Set.of(GOALS, ANALYSIS, EFFECT)).unreviewedAfter(EFFECT))
                .isEmpty();
    }

    @Test
    void stagesWithoutMeasuresArePassedOverButCanBeOpened() {
        assertThat(path(Set.of()).unreviewedAfter(GOALS)).contains(ANALYSIS);
        assertThat(path(Set.of()).beside(GOALS, 1)).isEqualTo(new PlaceInCycle("1", CycleStage.INDICATORS));
        assertThat(path(Set.of()).beside(GOALS, -1)).isNull();
        assertThat(path(Set.of(GOALS)).sign("1", CycleStage.GOALS)).isEqualTo("✓");
        assertThat(path(Set.of(GOALS)).sign("1", CycleStage.ANALYSIS)).isEqualTo("?");
        assertThat(path(Set.of(GOALS)).sign("1", CycleStage.MEASURES)).isEqualTo("·");
        assertThat(path(Set.of(GOALS)).done()).isEqualTo(1);
    }
}
