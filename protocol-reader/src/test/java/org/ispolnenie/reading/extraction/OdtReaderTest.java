package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OdtReaderTest {

    private static final String NUMBERS = "<text:list-style style:name='L1'>"
            + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>"
            + "<text:list-level-style-number text:level='3' style:num-format='а, б, .., аа, бб, ... (ru)' style:num-suffix=')'/>"
            + "</text:list-style><text:list-style style:name='B'><text:list-level-style-bullet text:level='1' text:bullet-char='-'/></text:list-style>";

    @Test
    void nestedListsAreNumberedAndEachNewListStartsAnew() {
        assertThat(text(list(
                                "L1",
                                "",
                                item(p("а") + list("", "", item(p("б") + list("", "", item(p("в")) + item(p("г"))))))
                                        + item(p("д")))
                        + list("L1", "", item(p("е")))
                        + list("B", "", item(p("ж")))))
                .isEqualTo("1. а\n1.1. б\nа) в\nб) г\n2. д\n1. е\n- ж\n");
    }

    @Test
    void aListGoesOnWhereItSaysSo() {
        assertThat(text(list("L1", "xml:id='first'", item(p("а")))
                        + p("Срок: ноябрь 2019.")
                        + list("L1", "text:continue-list='first'", item(p("б")))
                        + list(
                                "L1",
                                "text:continue-numbering='true'",
                                "<text:list-item text:start-value='7'>" + p("в") + p("ещё") + "</text:list-item>")))
                .isEqualTo("1. а\nСрок: ноябрь 2019.\n2. б\n7. в\nещё\n");
    }

    @Test
    void blanksOfTheFileAreOneSpaceAndSpacesOfTheAuthorAreKept() {
        assertThat(
                        text(
                                "<text:p>\n   проанализировать <text:s/>результаты\u00A0 ВПР<text:s text:c='2'/>по<text:tab/>школам<text:line-break/>ниже\n</text:p>"))
                .isEqualTo("проанализировать  результаты\u00A0 ВПР  по\tшколам\nниже \n");
    }

    @Test
    void changesNotesAndCommentsAreNotText() {
        assertThat(text(
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>удалено</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                                + "<text:p>осталось<text:note><text:note-body><text:p>сноска</text:p></text:note-body></text:note>"
                                + "<office:annotation><text:p>примечание</text:p></office:annotation></text:p>"))
                .isEqualTo("осталось\n");
    }

    @Test
    void aTableIsALineARowWithMergedCellsRepeated() {
        assertThat(
                        text(
                                "<table:table><table:table-header-rows><table:table-row>" + cell("", "№")
                                        + cell("", "Поручение") + cell("", "Срок")
                                        + "</table:table-row></table:table-header-rows><table:table-row>"
                                        + cell("", "1") + cell("", "а")
                                        + cell("table:number-rows-spanned='2'", "до 01.12.2019")
                                        + "</table:table-row><table:table-row>"
                                        + cell("", "2") + cell("", "б")
                                        + "<table:covered-table-cell/></table:table-row><table:table-row>"
                                        + cell("table:number-columns-spanned='3'", "Раздел")
                                        + "<table:covered-table-cell table:number-columns-repeated='2'/></table:table-row></table:table>"))
                .isEqualTo(
                        """
                        | № | Поручение | Срок |
                        | 1 | а | до 01.12.2019 |
                        | 2 | б | до 01.12.2019 |
                        | Раздел |  |  |
                        """);
    }

    private static String text(String body) {
        return Fixture.extracted(OfficeDocuments.odt(NUMBERS, body));
    }

    private static String p(String words) {
        return "<text:p>" + words + "</text:p>";
    }

    private static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    private static String list(String style, String attributes, String items) {
        String named = style.isEmpty() ? "" : " text:style-name='" + style + "'";
        return "<text:list" + named + " " + attributes + ">" + items + "</text:list>";
    }

    private static String cell(String attributes, String words) {
        return "<table:table-cell " + attributes + ">" + p(words) + "</table:table-cell>";
    }
}
