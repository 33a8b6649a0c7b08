package org.ispolnenie.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalSizeTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "9.99, 1", "1200, 4", "0.05, -1", "12E+3, 5", "1E+2147483647, 2147483648"})
    void theDigitsBeforeThePointAreCountedWhateverTheExponent(BigDecimal number, long digits) {
        assertThat(DecimalSize.wholeDigits(number)).isEqualTo(digits);
    }
}
