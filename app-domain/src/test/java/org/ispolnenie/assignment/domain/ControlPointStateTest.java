package org.ispolnenie.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.assignment.domain.ControlPointState.ACCEPTED;
import static org.ispolnenie.assignment.domain.ControlPointState.NOT_RELEVANT;
import static org.ispolnenie.assignment.domain.ControlPointState.ON_CONTROL;
import static org.ispolnenie.assignment.domain.ControlPointState.REMOVED;
import static org.ispolnenie.assignment.domain.ControlPointState.REPORTED;
import static org.ispolnenie.assignment.domain.ControlPointState.RETURNED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlPointStateTest {

    /** The whole matrix, written a second time on purpose: whoever changes the table must mean it. */
    private static final Map<ControlPointState, Set<ControlPointState>> EXPECTED = Map.of(
            ON_CONTROL, Set.of(REPORTED, REMOVED, NOT_RELEVANT),
            REPORTED, Set.of(ACCEPTED, RETURNED, REMOVED, NOT_RELEVANT),
            RETURNED, Set.of(REPORTED, REMOVED, NOT_RELEVANT),
            ACCEPTED, Set.of(),
            REMOVED, Set.of(),
            NOT_RELEVANT, Set.of());

    @ParameterizedTest
    @EnumSource(ControlPointState.class)
    void everyMoveIsLegalOrNotExactlyAsTheTableSays(ControlPointState from) {
        for (ControlPointState to : ControlPointState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(EXPECTED.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource(ControlPointState.class)
    void fromAClosedStateNothingFollows(ControlPointState state) {
        assertThat(EXPECTED.getOrDefault(state, Set.of()).isEmpty()).isEqualTo(state.isClosed());
    }

    @Test
    void aWholeIsAsFarAsItsLeastAdvancedPart() {
        assertThat(ControlPointState.leastAdvanced(ACCEPTED, RETURNED)).isEqualTo(RETURNED);
        assertThat(ControlPointState.leastAdvanced(REPORTED, ON_CONTROL)).isEqualTo(ON_CONTROL);
        assertThat(ControlPointState.leastAdvanced(REMOVED, ACCEPTED)).isEqualTo(ACCEPTED);
    }
}
