package org.ispolnenie.assignment.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence stands at the top of the form data, as a value of its kind. */
class FormDataJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"figure\":42}", "{\"note\":\"x\", \"figure\" : 42.0e0}", "{\"\\u0066igure\":42}"})
    void aFigureIsANumberWhereverItStandsAtTheTop(String json) {
        assertThat(FormDataJson.read(json).figure()).isEqualByComparingTo(BigDecimal.valueOf(42));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"note\":{\"figure\":1}}",
                "{\"rows\":[{\"figure\":1}]}",
                "{\"note\":\"\\\"figure\\\": 1\"}",
                "{\"figure\":\"много\"}",
                "{\"figure\":null}",
                "{\"Figure\":1}"
            })
    void whatIsNestedWrittenOutOrNamedOtherwiseIsNoFigure(String json) {
        assertThat(FormDataJson.read(json).figure()).isNull();
    }

    @Test
    void aPublicationIsATextAtTheTop() {
        assertThat(FormDataJson.read("{\"publication\":\"https://сайт.рф\"}").publication())
                .isEqualTo("https://сайт.рф");
        assertThat(FormDataJson.read("{\"note\":{\"publication\":\"https://сайт.рф\"}}")
                        .publication())
                .isNull();
        assertThat(FormDataJson.read("{\"publication\":7}").publication()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "{}", "{ }", "{\"rows\":null}", "[1]", "{", "42"})
    void whereNothingIsSaidNothingIsThere(String json) {
        assertThat(FormDataJson.read(json)).isEqualTo(new FormData(null, null, false, json));
    }
}
