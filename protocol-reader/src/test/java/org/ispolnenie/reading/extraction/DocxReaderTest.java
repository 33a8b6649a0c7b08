package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxReaderTest {

    @Test
    void aDocumentMadeByPoiGivesItsNumbersAndItsTable() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFNumbering numbering = document.createNumbering();
            CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
            definition.setAbstractNumId(BigInteger.ZERO);
            var level = definition.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.valueOf(3));
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("%1.");
            BigInteger list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
            for (String words : new String[] {"Провести встречу", "Провести анализ"}) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText(words);
            }
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("1");
            table.getRow(0).getCell(1).setText("до 01.12.2019");
            document.write(bytes);
        }
        assertThat(Fixture.extracted(bytes.toByteArray()))
                .isEqualTo("3. Провести встречу\n4. Провести анализ\n| 1 | до 01.12.2019 |\n");
    }

    @Test
    void deletedWordsAreGoneAndInsertedWordsAreThere() {
        assertThat(text(
                        "<w:p><w:r><w:t xml:space='preserve'>Срок: </w:t></w:r><w:del><w:r><w:delText>старый</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>до 15.11.2019</w:t></w:r></w:ins></w:p>"))
                .isEqualTo("Срок: до 15.11.2019\n");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnWithTheNext() {
        assertThat(text("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>Северо-</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Западный</w:t></w:r></w:p>"))
                .isEqualTo("Северо-Западный\n");
    }

    @Test
    void formerPropertiesOfAParagraphDoNotCount() {
        assertThat(Fixture.extracted(OfficeDocuments.docx(
                        "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                                + run("слова") + "</w:p>",
                        list(1, 1, level(0, "decimal", "%1.", "")),
                        "")))
                .isEqualTo("слова\n");
    }

    @Test
    void whatWordHidesIsLeftOut() {
        assertThat(text(
                        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>видно</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>7</w:t></w:r>"
                                + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"))
                .isEqualTo("видно7\n");
    }

    @Test
    void spacesStayAsTheyAreWritten() {
        assertThat(
                        text(
                                "<w:p><w:r><w:t xml:space='preserve'>проверка  готовности\u00A0ППЭ </w:t><w:tab/><w:t> обрезано </w:t><w:br/><w:t>ниже</w:t></w:r></w:p>"))
                .isEqualTo("проверка  готовности\u00A0ППЭ \tобрезано\nниже\n");
    }

    @Test
    void hyphensThatShowStayAndHintsForHyphenationGo() {
        assertThat(
                        text(
                                "<w:p><w:r><w:t>пере\u00ADнос</w:t><w:softHyphen/><w:t>ы 2019</w:t><w:noBreakHyphen/><w:t>2020</w:t></w:r></w:p>"))
                .isEqualTo("переносы 2019-2020\n");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() {
        String box = "<w:txbxContent><w:p>" + run("в рамке") + "</w:p></w:txbxContent>";
        assertThat(text("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>" + run("снаружи") + "</w:p>"))
                .isEqualTo("снаружи\nв рамке\n");
    }

    @Test
    void aMergedCellSpeaksForEachOfItsRowsButANumberIsGivenOnce() {
        assertThat(text("<w:tbl>"
                        + row(
                                cell("<w:vMerge w:val='restart'/>", "1"),
                                cell("", "подготовить"),
                                cell("<w:vMerge w:val='restart'/>", "ЛОИРО"))
                        + row(cell("<w:vMerge/>", ""), cell("", "провести"), cell("<w:vMerge/>", ""))
                        + row(cell("<w:vMerge/>", ""), cell("", "доложить"), cell("<w:vMerge/>", ""))
                        + row(cell("<w:gridSpan w:val='3'/>", "II. Раздел"))
                        + "</w:tbl>"))
                .isEqualTo(
                        """
                        | 1 | подготовить | ЛОИРО |
                        |  | провести | ЛОИРО |
                        |  | доложить | ЛОИРО |
                        | II. Раздел |  |  |
                        """);
    }

    @Test
    void aRowThatWasDeletedIsGone() {
        assertThat(text("<w:tbl>" + row(cell("", "1"), cell("", "а"))
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "2") + cell("", "б") + "</w:tr>"
                        + row(cell("", "3"), cell("", "в")) + "</w:tbl>"))
                .isEqualTo("| 1 | а |\n| 3 | в |\n");
    }

    @Test
    void aTableOfOneColumnIsAFrameAroundParagraphs() {
        assertThat(text("<w:tbl><w:tr><w:tc><w:p>" + run("1. Первое") + "</w:p><w:p>" + run("2. Второе")
                        + "</w:p></w:tc></w:tr></w:tbl>"))
                .isEqualTo("1. Первое\n2. Второе\n");
    }

    @Test
    void aTableInACellIsWordsOfThatCell() {
        assertThat(text("<w:tbl>"
                        + row(
                                cell("", "1"),
                                "<w:tc><w:tbl>" + row(cell("", "а"), cell("", "б|в")) + "</w:tbl><w:p/></w:tc>")
                        + "</w:tbl>"))
                .isEqualTo("| 1 | а б¦в |\n");
    }

    @Test
    void aListThatStartsAnewSaysSoAndListsOfOneDefinitionCountOn() {
        String numbering = abstractList(1, level(0, "decimal", "%1.", "") + level(1, "russianLower", "%2)", ""))
                + "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
                + "<w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>";
        assertThat(Fixture.extracted(OfficeDocuments.docx(
                        item(1, 0, "а")
                                + item(2, 0, "б")
                                + item(2, 1, "в")
                                + item(3, 0, "г")
                                + item(3, 0, "д")
                                + item(1, 1, "е"),
                        numbering,
                        "")))
                .isEqualTo("1. а\n2. б\nа) в\n5. г\n6. д\nа) е\n");
    }

    @Test
    void aLevelMayNeverStartAnewOrWriteEveryNumberInDecimals() {
        String numbering = list(
                1,
                1,
                level(0, "upperRoman", "%1.", "")
                        + level(1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>")
                        + level(2, "lowerLetter", "%1.%3", "<w:isLgl/>"));
        assertThat(Fixture.extracted(OfficeDocuments.docx(
                        item(1, 0, "а") + item(1, 1, "б") + item(1, 0, "в") + item(1, 1, "г") + item(1, 2, "д"),
                        numbering,
                        "")))
                .isEqualTo("I. а\n1. б\nII. в\n2. г\n2.1 д\n");
    }

    @Test
    void aStylePutsItsParagraphsInAListAndAParagraphMayLeaveIt() {
        String styles =
                "<w:style w:type='paragraph' w:styleId='Item'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='Sub'><w:basedOn w:val='Item'/></w:style>";
        String numbering = list(
                1,
                1,
                level(0, "decimal", "%1.", "<w:pStyle w:val='Item'/>")
                        + level(1, "decimal", "%1.%2.", "<w:pStyle w:val='Sub'/>"));
        assertThat(Fixture.extracted(OfficeDocuments.docx(
                        styled("Item", "", "а")
                                + styled("Sub", "", "б")
                                + styled("Item", "<w:numPr><w:numId w:val='0'/></w:numPr>", "в")
                                + styled("Item", "", "г"),
                        numbering,
                        styles)))
                .isEqualTo("1. а\n1.1. б\nв\n2. г\n");
    }

    @Test
    void bulletsOfPictureFontsAreSignsEveryFontHas() {
        String numbering = list(
                1,
                1,
                level(0, "bullet", "\uF0B7", "") + level(1, "bullet", "\uF0A7", "") + level(2, "bullet", "–", ""));
        assertThat(Fixture.extracted(OfficeDocuments.docx(
                        item(1, 0, "а") + item(1, 1, "б") + item(1, 2, "в") + item(9, 0, "г"), numbering, "")))
                .isEqualTo("• а\n▪ б\n– в\nг\n");
    }

    private static String text(String body) {
        return Fixture.extracted(OfficeDocuments.docx(body));
    }

    private static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(words) + "</w:p></w:tc>";
    }

    private static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + run(words) + "</w:p>";
    }

    private static String styled(String style, String properties, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/>" + properties + "</w:pPr>" + run(words) + "</w:p>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>" + more
                + "<w:lvlText w:val='" + text + "'/></w:lvl>";
    }

    private static String abstractList(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int abstractId, String levels) {
        return abstractList(abstractId, levels) + "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + abstractId
                + "'/></w:num>";
    }
}
