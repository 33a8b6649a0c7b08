package org.ispolnenie.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetCursorTest {

    @Test
    void keysComeBackAsTheyWereGiven() {
        String cursor = KeysetCursor.encoded(LocalDate.of(2019, 12, 2), 7L);

        assertThat(cursor).isEqualTo("MjAxOS0xMi0wMiw3");
        assertThat(KeysetCursor.<List<String>>decoded(cursor, List::of)).containsExactly("2019-12-02", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!", "MjAxOQ", "MjAxOS0xMi0wMg", "MjAxOS0xMy0wMiw3"})
    void whatWasNeverGivenIsRefused(String cursor) {
        assertThatThrownBy(() -> KeysetCursor.decoded(
                        cursor, keys -> LocalDate.parse(keys[0]).plusDays(Long.parseLong(keys[1]))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> KeysetCursor.id(cursor)).isInstanceOf(ValidationException.class);
    }
}
