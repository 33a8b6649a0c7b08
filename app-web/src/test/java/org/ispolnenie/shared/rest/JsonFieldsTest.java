package org.ispolnenie.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {

    @Test
    void fieldsAreReadAndMissingOnesAreNull() {
        JsonFields fields =
                fields("{\"text\": \"слово\", \"day\": \"MONDAY\", \"list\": [\"a\", \"b\"], \"none\": null}");

        assertThat(fields.text("text")).isEqualTo("слово");
        assertThat(fields.text("none")).isNull();
        assertThat(fields.text("absent")).isNull();
        assertThat(fields.constant("day", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(fields.texts("list")).containsExactly("a", "b");
        fields.check();
    }

    @Test
    void anObjectWhoseNamesAreNotTheCallsIsReadAsAWhole() {
        JsonFields row = fields("{\"id\": \"1\", \"anything\": 1.50, \"none\": null}");

        assertThat(row.decimal("anything")).isEqualTo("1.50");
        assertThat(row.value("none")).isNull();
        assertThat(row.all()).containsOnlyKeys("id", "anything", "none");
        row.check();
        row.refuse("anything", Message.of("shared.REQUIRED"));
        row.decimal("id");

        assertThat(pointers(row)).containsExactly("/at/anything", "/at/id");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        JsonFields fields = fields("{\"text\": 1, \"day\": \"SOMEDAY\", \"list\": [1], \"a/b~c\": true}");
        fields.text("text");
        fields.constant("day", DayOfWeek.class);
        fields.texts("list");

        assertThat(pointers(fields)).containsExactlyInAnyOrder("/at/text", "/at/day", "/at/list", "/at/a~1b~0c");
    }

    @Test
    void aFieldNobodyAsksForIsToldBeforeOtherFaultsWhereverItStands() {
        JsonFields fields = fields("{\"text\": 1, \"list\": [{\"day\": \"MONDAY\", \"dya\": 1}], \"txet\": \"\"}");
        fields.text("text");
        fields.objects("list").forEach(element -> element.required("day", DayOfWeek.class));

        assertThat(pointers(fields)).containsExactly("/at/txet", "/at/text", "/at/list/0/dya");
    }

    @Test
    void whatMustBeThereIsToldOnceWhereItIsNot() {
        JsonFields fields = fields("{\"day\": \"SOMEDAY\"}");
        fields.required("day", DayOfWeek.class);
        fields.requiredDate("date");
        fields.requiredTexts("list");
        fields.requiredNumber("number");
        fields.requiredId("id");
        fields.given("text");

        assertThat(pointers(fields))
                .containsExactly("/at/day", "/at/date", "/at/list", "/at/number", "/at/id", "/at/text");
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThatThrownBy(() -> fields("[]")).isInstanceOf(ValidationException.class);
    }

    @Test
    void anEmptyBodyIsAnEmptyObject() {
        assertThat(fields("  ").text("text")).isNull();
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        for (String text :
                List.of("{", "{\"a\":}", "nonsense", "{} {}", "{\"text\":\"a\",\"text\":\"b\"}", "[".repeat(100_000))) {
            assertThatThrownBy(() -> fields(text)).as(text).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        byte[] windows1251 = {'"', (byte) 0xEF, (byte) 0xF0, '"'};

        assertThatThrownBy(() ->
                        RequestBody.json(new ByteArrayInputStream(windows1251)).value())
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aBodyIsReadNoFurtherThanItsLimit() {
        byte[] endless = new byte[(1 << 20) + 1];

        assertThatThrownBy(() -> RequestBody.json(new ByteArrayInputStream(endless)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(413));
    }

    private static JsonFields fields(String json) {
        RequestBody body = RequestBody.json(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        return JsonFields.of(body.value(), "/at");
    }

    private static List<String> pointers(JsonFields fields) {
        try {
            fields.check();
            return List.of();
        } catch (ValidationException faulty) {
            return faulty.errors().stream().map(FieldError::pointer).toList();
        }
    }
}
