package org.ispolnenie.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.shared.domain.Page;
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
    void aListKeepsEmptyPlacesAndSaysWhereItGoesOn() {
        byte[] json = JsonText.page(new Page<>(List.of("а"), "next", null), (row, name) -> row.field("name", name));
        byte[] cells = JsonText.of(
                text -> text.array("cells", Arrays.asList("x", null), (cell, name) -> cell.field("name", name)));

        assertThat(string(json)).isEqualTo("{\"items\":[{\"name\":\"а\"}],\"nextCursor\":\"next\"}");
        assertThat(string(cells)).isEqualTo("{\"cells\":[{\"name\":\"x\"},null]}");
    }

    private static String string(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
