package org.ispolnenie.shared.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void whatIsMissingIsThereAsNull() {
        byte[] json = JsonText.of(text -> text.id("id", null)
                .field("name", (String) null)
                .value("day", null)
                .number("count", null)
                .object("body", (String) null, (body, subject) -> body.field("code", subject)));

        assertThat(string(json)).isEqualTo("{\"id\":null,\"name\":null,\"day\":null,\"count\":null,\"body\":null}");
    }

    @Test
    void idsAreStringsAndDatesIso() {
        byte[] json = JsonText.of(text -> text.id("id", 12L)
                .value("day", LocalDate.of(2019, 10, 31))
                .field("version", 3)
                .field("overdue", false));

        assertThat(string(json)).isEqualTo("{\"id\":\"12\",\"day\":\"2019-10-31\",\"version\":3,\"overdue\":false}");
    }

    @Test
    void aListKeepsEmptyPlaces() {
        byte[] cells = JsonText.of(
                text -> text.array("cells", Arrays.asList("x", null), (cell, name) -> cell.field("name", name)));

        assertThat(string(cells)).isEqualTo("{\"cells\":[{\"name\":\"x\"},null]}");
    }

    private static String string(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
