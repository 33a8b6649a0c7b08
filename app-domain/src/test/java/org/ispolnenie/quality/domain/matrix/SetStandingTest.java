package org.ispolnenie.quality.domain.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetStandingTest {

    private static final FrameworkContent FRAMEWORK = new FrameworkContent(
            "Набор",
            null,
            List.of(new Direction("1.1", "Качество", "1", List.of()), new Direction("1.2", "Школы", "1", List.of())));

    @ParameterizedTest
    @CsvSource({"0,0,true,NONE", "2,0,true,PLANNED", "2,1,false,DOCUMENT", "2,1,true,CONFIRMED"})
    void aStageIsAsFarAsItsMeasuresAreBorneOut(int measures, int documented, boolean confirmed, Completeness far) {
        assertThat(new StageStanding(measures, documented, confirmed, null).completeness())
                .isEqualTo(far);
    }

    @Test
    void aDirectionIsAFullCycleOnlyWhenEveryStageIsConfirmed() {
        Map<PlaceInCycle, StageStanding> stages = full("1.1", true);
        assertThat(new SetStanding(stages).isFullCycle("1.1")).isTrue();

        for (CycleStage stage : CycleStage.values()) {
            Map<PlaceInCycle, StageStanding> oneLess = new HashMap<>(stages);
            oneLess.put(new PlaceInCycle("1.1", stage), new StageStanding(1, 1, false, 3));
            assertThat(new SetStanding(oneLess).isFullCycle("1.1")).isFalse();
        }
        assertThat(new SetStanding(stages).isFullCycle("1.2")).isFalse();
    }

    @Test
    void everyDirectionRunsThroughEveryStage() {
        Map<PlaceInCycle, StageStanding> stages = full("1.1", false);
        stages.remove(new PlaceInCycle("1.1", CycleStage.GOALS));

        assertThat(EveryDirectionRunsThroughEveryStage.gaps(new SetStanding(stages), FRAMEWORK))
                .extracting(gap -> gap.pointer() + " " + gap.reason().key())
                .containsExactly(
                        "/quality/1.1/GOALS quality.STAGE_WITHOUT_MEASURES",
                        "/quality/1.2 quality.DIRECTION_WITHOUT_MEASURES");
        stages.putAll(full("1.1", false));
        stages.putAll(full("1.2", false));
        assertThat(EveryDirectionRunsThroughEveryStage.gaps(new SetStanding(stages), FRAMEWORK))
                .isEmpty();
    }

    @Test
    void ofSeveralDirectionsTheLeastOneCounts() {
        Map<PlaceInCycle, StageStanding> stages = full("1.1", true);
        SetStanding standing = new SetStanding(stages);

        assertThat(standing.leastOf(List.of("1.1"), CycleStage.GOALS)).isEqualTo(Completeness.CONFIRMED);
        assertThat(standing.leastOf(List.of("1.1", "1.2"), CycleStage.GOALS)).isEqualTo(Completeness.NONE);
    }

    private static Map<PlaceInCycle, StageStanding> full(String direction, boolean confirmed) {
        Map<PlaceInCycle, StageStanding> stages = new HashMap<>();
        Arrays.stream(CycleStage.values())
                .forEach(stage ->
                        stages.put(new PlaceInCycle(direction, stage), new StageStanding(1, 1, confirmed, null)));
        return stages;
    }
}
