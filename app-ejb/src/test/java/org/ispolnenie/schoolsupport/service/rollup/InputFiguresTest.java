package org.ispolnenie.schoolsupport.service.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputFiguresTest {

    private static final String MATHS = "BELOW_BASIC_MATHS";

    @Test
    void figuresAndSchoolsAddUp() {
        InputFigures both = of(2, 48, 1).plus(of(10, 152, 2));
        assertThat(both.of(MATHS).get("below")).isEqualByComparingTo("12");
        assertThat(both.of(MATHS).get("tested")).isEqualByComparingTo("200");
        assertThat(both.areOfAll(MATHS, 3)).isTrue();
    }

    @Test
    void theFiguresOfOneSchoolDoNotSpeakForThoseThatOnlyKnowTheirResult() {
        assertThat(of(2, 48, 1).areOfAll(MATHS, 169)).isFalse();
        assertThat(InputFigures.NONE.areOfAll(MATHS, 169)).isFalse();
    }

    private static InputFigures of(long below, long tested, long schools) {
        return new InputFigures(
                Map.of(MATHS, Map.of("below", BigDecimal.valueOf(below), "tested", BigDecimal.valueOf(tested))),
                Map.of(MATHS, schools));
    }
}
