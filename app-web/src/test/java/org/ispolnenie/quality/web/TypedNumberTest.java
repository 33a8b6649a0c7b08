package org.ispolnenie.quality.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as officials type them. */
class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12,5      | 12.5
            12.5      | 12.5
            1 200     | 1200
            −4,5      | -4.5
            -4,5      | -4.5
            0         | 0
            """)
    void areReadWithCommasAndBlanks(String typed, String number) {
        assertThat(TypedNumber.number("/before", typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"много", "1e400", "12,5,1", "12 %"})
    void orRefusedAtTheirField(String typed) {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> TypedNumber.number("/before", typed))
                .satisfies(
                        refused -> assertThat(refused.errors().get(0).pointer()).isEqualTo("/before"));
    }

    @Test
    void anEmptyFieldIsNoNumber() {
        assertThat(TypedNumber.number("/before", " ")).isNull();
    }
}
