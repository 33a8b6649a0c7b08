package org.ispolnenie.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as officials type them. */
class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12,5      | 12.5
            12.5      | 12.5
            1 200     | 1200
            1 200 000 | 1200000
            −4,5      | -4.5
            -4,5      | -4.5
            +4        | 4
            0         | 0
            99999999999999999999999999999999 | 99999999999999999999999999999999
            """)
    void areReadWithCommasAndBlanks(String written, BigDecimal number) {
        assertThat(WrittenNumber.of(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "много", "1e400", "1E+2147483647", "12,5,1", "12 34", "12 %", "0x10"})
    void whatMayMeanSomethingElseIsNone(String written) {
        assertThat(WrittenNumber.of(written)).isEmpty();
    }
}
