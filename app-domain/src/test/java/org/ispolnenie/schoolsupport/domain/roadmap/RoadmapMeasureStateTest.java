package org.ispolnenie.schoolsupport.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapMeasureStateTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            from,      PLANNED, DONE,  CONFIRMED, CANCELLED
            PLANNED,   false,   true,  false,     true
            DONE,      true,    false, true,      false
            CONFIRMED, false,   false, false,     false
            CANCELLED, false,   false, false,     false
            """)
    void everyOtherMoveIsIllegal(
            RoadmapMeasureState from, boolean planned, boolean done, boolean confirmed, boolean cancelled) {
        assertThat(from.mayBecome(RoadmapMeasureState.PLANNED)).isEqualTo(planned);
        assertThat(from.mayBecome(RoadmapMeasureState.DONE)).isEqualTo(done);
        assertThat(from.mayBecome(RoadmapMeasureState.CONFIRMED)).isEqualTo(confirmed);
        assertThat(from.mayBecome(RoadmapMeasureState.CANCELLED)).isEqualTo(cancelled);
    }
}
