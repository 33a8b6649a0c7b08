package org.ispolnenie.quality.domain.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DRAFT     | SUBMITTED
            SUBMITTED | DRAFT RETURNED ACCEPTED
            RETURNED  | SUBMITTED
            ACCEPTED  | RETURNED
            """)
    void aSetGoesTheseWaysAndNoOther(SetState from, String legal) {
        assertThat(EnumSet.allOf(SetState.class).stream().filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(states(legal));
    }

    private static Set<SetState> states(String names) {
        return Arrays.stream(names.split(" ")).map(SetState::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,DONE CANCELLED", "DONE,PLANNED", "CANCELLED,PLANNED"})
    void aMeasureGoesTheseWaysAndNoOther(MeasureState from, String legal) {
        assertThat(EnumSet.allOf(MeasureState.class).stream().filter(from::mayBecome))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(legal.split(" "));
    }
}
