package org.ispolnenie.assignment.domain.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.assignment.domain.part.SubAssignmentState.ACCEPTED;
import static org.ispolnenie.assignment.domain.part.SubAssignmentState.ANSWERED;
import static org.ispolnenie.assignment.domain.part.SubAssignmentState.GIVEN;
import static org.ispolnenie.assignment.domain.part.SubAssignmentState.RETURNED;
import static org.ispolnenie.assignment.domain.part.SubAssignmentState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubAssignmentStateTest {

    /** The whole matrix, written a second time on purpose: whoever changes the table must mean it. */
    private static final Map<SubAssignmentState, Set<SubAssignmentState>> EXPECTED = Map.of(
            GIVEN, Set.of(ANSWERED, WITHDRAWN),
            ANSWERED, Set.of(ACCEPTED, RETURNED, WITHDRAWN),
            RETURNED, Set.of(ANSWERED, WITHDRAWN),
            ACCEPTED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource(SubAssignmentState.class)
    void everyMoveIsLegalOrNotExactlyAsTheTableSays(SubAssignmentState from) {
        for (SubAssignmentState to : SubAssignmentState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(EXPECTED.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
