package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyMention;
import org.junit.jupiter.api.Test;

/** From the bytes to the decisions where numbers, lists and merged cells are the office program's, not the author's. */
class ReadingOfOfficeFormsTest {

    private final ProtocolReader reader = new ProtocolReader(directory(), new PlainWeeks());

    @Test
    void numbersOfWordAreTheNumbersOfTheItemsAndItsNotesAreNone() {
        String numbering = "<w:abstractNum w:abstractNumId='1'>" + level(0, "decimal", "%1.")
                + level(1, "decimal", "%1.%2.") + level(2, "russianLower", "%3)") + "</w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>";
        String body = p("Протокол от 12.03.2021 № 5")
                + p("Решили:")
                + item(0, run("Руководителям ОМСУ:"))
                + item(1, run("обеспечить обу\u00ADчение"))
                + p("Срок: "
                        + "</w:t></w:r><w:del><w:r><w:delText>до 01.04.2021</w:delText></w:r></w:del><w:ins><w:r><w:t>"
                        + "до 15.04.2021</w:t></w:r></w:ins><w:r><w:t>")
                + item(
                        1,
                        "<w:hyperlink>" + run("разместить отчёт")
                                + "</w:hyperlink><w:r><w:footnoteReference w:id='1'/></w:r>")
                + p("Срок: до 20.04.2021")
                + item(0, run("ЛОИРО:"))
                + item(2, run("разработать программу до 01.05.2021;"))
                + item(2, run("провести курсы до 01.06.2021."))
                + p("Председатель\u00A0\u00A0\u00A0\u00A0С.В. Тарасов");
        assertThat(read(OfficeDocuments.docx(body, numbering, "")))
                .isEqualTo(
                        """
                1 [] GRP_OMSU_HEADS_LO Руководителям ОМСУ:
                1.1 [2021-04-15]  обеспечить обучение
                1.2 [2021-04-20]  разместить отчёт
                2 [] LOIRO ЛОИРО:
                2.а [2021-05-01]  разработать программу до 01.05.2021
                2.б [2021-06-01]  провести курсы до 01.06.2021
                """);
    }

    @Test
    void mergedCellsOfWordHeadTheRowsBelowOrSpeakForEachOfThem() {
        String table = "<w:tbl>"
                + row(cell("", "Мероприятие"), cell("", "Срок"), cell("", "Ответственный"))
                + row(cell("<w:gridSpan w:val='3'/>", "Раздел 1. Подготовка"))
                + row(cell("", "Сбор данных"), cell("", "до 01.02.2021"), cell("<w:vMerge w:val='restart'/>", "ЛОИРО"))
                + row(cell("", "Анализ"), cell("", "март"), cell("<w:vMerge/>", ""))
                + row(cell("<w:gridSpan w:val='3'/>", "Раздел 2. Итоги"))
                + row(cell("", "Отчёт"), cell("", "апрель-май"), cell("", "ОМСУ"))
                + "</w:tbl>";
        assertThat(read(OfficeDocuments.docx(p("План на 2021 год") + table)))
                .isEqualTo(
                        """
                1 [2021-02-01] LOIRO Сбор данных
                2 [2021-03-31] LOIRO Анализ
                3 [2021-05-31] GRP_OMSU_HEADS_LO Отчёт
                """);
    }

    @Test
    void nestedListsOfOpenDocumentAreItemsAndSubItems() {
        String styles = "<text:list-style style:name='L'>"
                + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>"
                + "</text:list-style>";
        String body = "<text:p>Решения от 12.03.2021</text:p><text:list text:style-name='L'>"
                + "<text:list-item><text:p>КОиПО ЛО:</text:p><text:list>"
                + "<text:list-item><text:p>подготовить приказ до 20.03.2021</text:p></text:list-item>"
                + "<text:list-item><text:p>провести совещание</text:p><text:p>Срок: 25.03.2021</text:p></text:list-item>"
                + "</text:list></text:list-item>"
                + "<text:list-item><text:p>До 01.04.2021 главам администраций завершить ремонт</text:p></text:list-item></text:list>";
        assertThat(read(OfficeDocuments.odt(styles, body)))
                .isEqualTo(
                        """
                1 [] KOIPO КОиПО ЛО:
                1.1 [2021-03-20]  подготовить приказ до 20.03.2021
                1.2 [2021-03-25]  провести совещание
                2 [2021-04-01] GRP_OMSU_HEADS_LO До 01.04.2021 главам администраций завершить ремонт
                """);
    }

    @Test
    void windowsLettersAndUnicodeOfRtfSayTheSame() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1251 Решение от 12.03.2021\\par 1. \\u1051?\\u1054?\\u1048?\\u1056?\\u1054? провести"
                        + " курсы.\\par Срок\\~\\endash  до 01.04.2021\\par 2. Отчёт.\\par Отв.: Лужский р-н, срок \\emdash  20.04.2021\\par}";
        assertThat(read(rtf.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(
                        """
                1 [2021-04-01] LOIRO ЛОИРО провести курсы.
                2 [2021-04-20] MR12 Отчёт.
                """);
    }

    private String read(byte[] document) {
        return reader.read(Fixture.extracted(document)).items().stream()
                .flatMap(ReadingOfOfficeFormsTest::withSubItems)
                .map(item ->
                        item.number() + " " + item.deadline().dates() + " " + codes(item) + " " + item.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String codes(ItemReading item) {
        return item.responsible().stream().map(PartyMention::code).collect(Collectors.joining(" "));
    }

    private static Stream<ItemReading> withSubItems(ItemReading item) {
        return Stream.concat(Stream.of(item), item.subItems().stream().flatMap(ReadingOfOfficeFormsTest::withSubItems));
    }

    private static PartyDirectory directory() {
        return new PartyDirectory(List.of(
                organization("KOIPO", "комитет общего и профессионального образования", "КОиПО ЛО"),
                organization("LOIRO", "Ленинградский областной институт развития образования", "ЛОИРО"),
                organization("MR12", "Лужский муниципальный район", "Лужский район"),
                new KnownParty(
                        "GRP_OMSU_HEADS_LO",
                        PartyKind.GROUP,
                        List.of("руководители ОМСУ", "главы администраций", "ОМСУ"),
                        List.of("MR12"))));
    }

    private static KnownParty organization(String code, String... names) {
        return new KnownParty(code, PartyKind.ORGANIZATION, List.of(names), List.of());
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String p(String words) {
        return "<w:p>" + run(words) + "</w:p>";
    }

    private static String item(int level, String runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='1'/></w:numPr></w:pPr>" + runs
                + "</w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
    }
}
