package org.ispolnenie.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

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
        assertThat(WrittenText.isNothing(text)).isTrue();
        assertThat(WrittenText.hasWord(text)).isFalse();
        assertThat(WrittenText.lineOrNull(text)).isNull();
        assertThat(WrittenText.textOrNull(text)).isNull();
        assertThatThrownBy(() -> WrittenText.requiredText(text, "/basis", 100)).isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "...", ".", "№", "?", "+", "\ud83d\udc4d"})
    void aSignAloneShowsAndIsNoWord(String text) {
        assertThat(WrittenText.isNothing(text)).isFalse();
        assertThat(WrittenText.hasWord(text)).isFalse();
        assertThatThrownBy(() -> WrittenText.requiredText(text, "/reason", 100))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> WrittenText.optionalText(text, "/reason", 100))
                .isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"а", "№ 5", "12", "\u200bда\u200b", "\u2167", "\u4e2d"})
    void oneLetterOrDigitOfAnyScriptIsAWord(String text) {
        assertThat(WrittenText.hasWord(text)).isTrue();
    }

    @Test
    void aLineLosesWhatHidesSteersOrBreaksIt() {
        assertThat(WrittenText.line("\u00a0 приказ\r\n\u202eot \u200b№\u00a05\u0085конец\u00ad \u2028"))
                .isEqualTo("приказ ot №\u00a05 конец");
        assertThat(WrittenText.isCleanLine("приказ №\u00a05")).isTrue();
        assertThat(WrittenText.isCleanLine("a\u202eb")).isFalse();
        assertThat(WrittenText.isCleanLine("a\nb")).isFalse();
    }

    @Test
    void aTextKeepsItsParagraphs() {
        assertThat(WrittenText.text(" первое\r\n\r\nвторое\tтретье\u0000\u202e\r"))
                .isEqualTo("первое\n\nвторое\tтретье");
        assertThat(WrittenText.text("и\u0306")).isEqualTo("и\u0306");
    }

    @Property
    void whatIsCleanStaysAsItIs(@ForAll String any) {
        assertThat(WrittenText.line(WrittenText.line(any))).isEqualTo(WrittenText.line(any));
        assertThat(WrittenText.text(WrittenText.text(any))).isEqualTo(WrittenText.text(any));
        assertThat(WrittenText.isCleanLine(WrittenText.line(any))).isTrue();
        assertThat(WrittenText.hasWord(WrittenText.text(any))).isEqualTo(WrittenText.hasWord(any));
        assertThat(WrittenText.isNothing(WrittenText.line(any))).isEqualTo(WrittenText.isNothing(any));
    }
}
