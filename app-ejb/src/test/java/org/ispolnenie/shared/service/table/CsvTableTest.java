package org.ispolnenie.shared.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.shared.service.table.TablesOfTests.csv;
import static org.ispolnenie.shared.service.table.TablesOfTests.rows;
import static org.ispolnenie.shared.service.table.TablesOfTests.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final List<List<String>> TWO =
            List.of(List.of("Код", "Название"), List.of("0101", "МБОУ «СОШ № 1», г. Луга"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Код;Название\n0101;МБОУ «СОШ № 1», г. Луга\n",
                "Код;Название\r\n0101;МБОУ «СОШ № 1», г. Луга",
                "Код\tНазвание\n0101\tМБОУ «СОШ № 1», г. Луга",
                "Код,Название\n0101,\"МБОУ «СОШ № 1», г. Луга\"",
                "\ufeffКод;\"Название\"\r0101;\"МБОУ «СОШ № 1», г. Луга\"\r\r"
            })
    void cellsArePartedBySemicolonsTabulatorsOrCommas(String text) {
        assertThat(texts(csv(text))).isEqualTo(TWO);
    }

    @Test
    void officesWriteInSeveralCharacterSets() {
        String text = "Код;Название\n0101;МБОУ «СОШ № 1», г. Луга\n";
        assertThat(texts(text.getBytes(Charset.forName("windows-1251")))).isEqualTo(TWO);
        assertThat(texts(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(TWO);
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLineEnds() {
        assertThat(texts(csv("a;b\n\"1;2\";\"он сказал \"\"да\"\"\nи ушёл\"\n")))
                .containsExactly(List.of("a", "b"), List.of("1;2", "он сказал \"да\"\nи ушёл"));
    }

    @Test
    void quotesInsideOfAPlainCellAreItsOwn() {
        assertThat(texts(csv("a;b\n1;МБОУ \"СОШ № 1\"\n"))).contains(List.of("1", "МБОУ \"СОШ № 1\""));
    }

    @Test
    void aRowKnowsItsPlaceThoughEmptyOnesAreLeftOut() {
        List<TableRow> rows = rows(csv("Список школ, 2019 год\n\n;;\nКод;Название\n1;А\n"));
        assertThat(rows).extracting(TableRow::number).containsExactly(1, 4, 5);
        assertThat(rows.get(2).cell(1).place()).isEqualTo("B5");
        assertThat(rows.get(2).cell(9).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n\"1;2\n", "a;b\n\"1\"2;3\n"})
    void quotesThatDoNotEndAreToldWithTheirRow(String text) {
        assertRefused(csv(text), "shared.table.QUOTES|2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ufeff", "\n\n", "\u200b"})
    void nothingIsNoTable(String text) {
        assertRefused(csv(text), "shared.table.EMPTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table><tr><td>1</td></tr></table>", "%PDF-1.7", "a\0b"})
    void whatIsNoTextOfATableIsRefused(String text) {
        assertRefused(csv(text), "shared.table.NO_TABLE");
    }

    @Test
    void tooManyRowsAndColumnsAreRefused() {
        assertRefused(csv("a;b\n" + "1;2\n".repeat(20_001)), "shared.table.TOO_MANY_ROWS|20000");
        assertRefused(csv("a;b\n" + ";".repeat(100) + "1\n"), "shared.table.TOO_MANY_COLUMNS|CW2|100");
        assertThat(rows(csv("a;b\n1" + ";".repeat(1000) + "\n"))).hasSize(2);
    }

    @Test
    void aFileMayNotBeTooLarge() {
        assertRefused(new byte[(10 << 20) + 1], "shared.TOO_LARGE|10485760");
    }

    @Property(tries = 500)
    void noTextBreaksTheReader(@ForAll String text) {
        try {
            rows(csv("a;b\n" + text));
        } catch (ValidationException told) {
            assertThat(told.errors()).hasSize(1);
        }
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                        refused.errors().get(0).reason())
                .hasToString(reason));
    }
}
