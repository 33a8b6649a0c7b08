package org.ispolnenie.assignment.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.assignment.domain.report.ReportState.ACCEPTED;
import static org.ispolnenie.assignment.domain.report.ReportState.DRAFT;
import static org.ispolnenie.assignment.domain.report.ReportState.RETURNED;
import static org.ispolnenie.assignment.domain.report.ReportState.SUBMITTED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportStateTest {

    /** The whole matrix, written a second time on purpose: whoever changes the table must mean it. */
    private static final Map<ReportState, Set<ReportState>> EXPECTED = Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(ACCEPTED, RETURNED),
            ACCEPTED, Set.of(),
            RETURNED, Set.of());

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void everyMoveIsLegalOrNotExactlyAsTheTableSays(ReportState from) {
        for (ReportState to : ReportState.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(EXPECTED.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
