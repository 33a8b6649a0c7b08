package org.ispolnenie.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.shared.domain.Page;
import org.junit.jupiter.api.Test;

class JsonPageTest {

    @Test
    void aPartOfAListSaysWhereItGoesOn() {
        byte[] json = JsonPage.of(new Page<>(List.of("а"), "next", null), (row, name) -> row.field("name", name));

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"items\":[{\"name\":\"а\"}],\"nextCursor\":\"next\"}");
    }
}
