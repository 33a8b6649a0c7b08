package org.ispolnenie.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00a0",
                "\u2007\u202f\u3000",
                "\u200b",
                "\u2060",
                "\ufeff",
                "\u00ad",
                "\u3164",
                "\uffa0",
                "\u115f\u1160",
                "\u2800",
                "\u180e",
                "\u034f",
                "\u0301\u0308",
                "\u200e\u202e",
                "\ue000",
                "\ud800",
                "\u0000",
                "\u2028\u2029",
                "\ufe0f",
                "\udb40\udc41"
            })
    void whatShowsNothingIsNothing(String text) {
        assertThat(Written.isNothing(text)).isTrue();
        assertThat(Written.hasWord(text)).isFalse();
        assertThat(Written.lineOrNull(text)).isNull();
        assertThat(Written.textOrNull(text)).isNull();
        assertThatThrownBy(() -> Written.requiredText(text, "/basis", 100)).isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "...", ".", "№", "?", "+", "\ud83d\udc4d"})
    void aSignAloneShowsAndIsNoWord(String text) {
        assertThat(Written.isNothing(text)).isFalse();
        assertThat(Written.hasWord(text)).isFalse();
        assertThatThrownBy(() -> Written.requiredText(text, "/reason", 100)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> Written.optionalText(text, "/reason", 100)).isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"а", "№ 5", "12", "\u200bда\u200b", "\u2167", "\u4e2d"})
    void oneLetterOrDigitOfAnyScriptIsAWord(String text) {
        assertThat(Written.hasWord(text)).isTrue();
    }

    @Test
    void aLineLosesWhatHidesSteersOrBreaksIt() {
        assertThat(Written.line("\u00a0 приказ\r\n\u202eot \u200b№\u00a05\u0085конец\u00ad \u2028"))
                .isEqualTo("приказ ot №\u00a05 конец");
        assertThat(Written.isCleanLine("приказ №\u00a05")).isTrue();
        assertThat(Written.isCleanLine("a\u202eb")).isFalse();
        assertThat(Written.isCleanLine("a\nb")).isFalse();
    }

    @Test
    void aTextKeepsItsParagraphs() {
        assertThat(Written.text(" первое\r\n\r\nвторое\tтретье\u0000\u202e\r")).isEqualTo("первое\n\nвторое\tтретье");
        assertThat(Written.text("и\u0306")).isEqualTo("и\u0306");
    }

    @Property
    void whatIsCleanStaysAsItIs(@ForAll String any) {
        assertThat(Written.line(Written.line(any))).isEqualTo(Written.line(any));
        assertThat(Written.text(Written.text(any))).isEqualTo(Written.text(any));
        assertThat(Written.isCleanLine(Written.line(any))).isTrue();
        assertThat(Written.hasWord(Written.text(any))).isEqualTo(Written.hasWord(any));
        assertThat(Written.isNothing(Written.line(any))).isEqualTo(Written.isNothing(any));
    }
}
