package org.ispolnenie.directory.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

    @ParameterizedTest
    @CsvSource({
        "' Ivanova ', ivanova",
        "EXECUTOR.MR03, executor.mr03",
        "иванова-2, иванова-2",
        "i.i_ivanova@mr03, i.i_ivanova@mr03",
        "ivan\u200bova, ivanova",
        "7, 7"
    })
    void whatIsTypedIsKeptInSmallLettersWithoutWhatHides(String typed, String kept) {
        assertThat(Login.of(typed)).isEqualTo(kept);
    }

    /** The third has a Cyrillic «а», which looks like the Latin one. */
    @ParameterizedTest
    @ValueSource(strings = {"a>b", "a:b", "ivаnova", "a b", "a/b", "-a", ".", "", "  ", "a\nb", "<b>", "a?", "a%2fb"})
    void whatSignsOrLooksLikeAnotherIsRefused(String typed) {
        assertThatThrownBy(() -> Login.of(typed)).isInstanceOf(ValidationException.class);
    }

    @Test
    void noneIsLongerThanAHundred() {
        assertThat(Login.of("a".repeat(100))).hasSize(100);
        assertThatThrownBy(() -> Login.of("a".repeat(101))).isInstanceOf(ValidationException.class);
    }
}
