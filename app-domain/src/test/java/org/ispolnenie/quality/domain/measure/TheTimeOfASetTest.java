package org.ispolnenie.quality.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.shared.failure.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheTimeOfASetTest {

    private static final TheTimeOfASet TIME = new TheTimeOfASet(2020);
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 10);

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, quality.DUE_OUTSIDE_SET",
        "2018-12-31, quality.DUE_OUTSIDE_SET",
        "2019-01-01,",
        "2021-12-31,",
        "2022-01-01, quality.DUE_OUTSIDE_SET"
    })
    void aMeasureIsDueInTheYearOfItsSetOrNextToIt(LocalDate due, @Nullable String fault) {
        assertThat(fault(() -> TIME.requireDue(Optional.of(due), "/deadline"))).isEqualTo(fault);
    }

    @Test
    void wordsWithoutADateAreDueAnyTime() {
        assertThat(fault(() -> TIME.requireDue(Optional.empty(), "/deadline"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1999-01-01, quality.MEASURED_BEFORE_SET",
        "2018-12-31, quality.MEASURED_BEFORE_SET",
        "2019-01-01,",
        "2020-11-10,",
        "2020-11-11, quality.MEASURED_IN_FUTURE"
    })
    void anEffectIsMeasuredInTheTimeOfItsSet(LocalDate day, @Nullable String fault) {
        assertThat(fault(() -> TIME.requireMeasured(day, TODAY, "/measuredOn"))).isEqualTo(fault);
    }

    private static @Nullable String fault(Runnable check) {
        try {
            check.run();
            return null;
        } catch (ValidationException refused) {
            return refused.errors().get(0).reason().key();
        }
    }
}
