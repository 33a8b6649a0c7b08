package org.ispolnenie.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AFigureFitsItsUnitTest {

    @ParameterizedTest
    @CsvSource({
        "%, -50, shared.NOT_A_SHARE",
        "%, 900, shared.NOT_A_SHARE",
        "%, 0,",
        "%, 100.00,",
        "чел., -1, shared.LESS_THAN_NOTHING",
        "чел., 1.5, shared.NOT_WHOLE",
        "чел., 7,",
        "баллов, -1.5,"
    })
    void aShareLiesWithinTheWholeAndPeopleAreWholeAndNoFewerThanNone(
            String unit, BigDecimal figure, @Nullable String fault) {
        assertThat(AFigureFitsItsUnit.fault(unit, figure).map(Message::key).orElse(null))
                .isEqualTo(fault);
    }

    @Test
    void whereThereIsNoUnitAnyFigureMayBe() {
        assertThat(AFigureFitsItsUnit.fault(null, new BigDecimal("-900"))).isEmpty();
    }
}
