package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    @Test
    void lettersComeInTheCodePageOfTheirFontOrAsUnicode() {
        assertThat(text("{\\fonttbl{\\f0\\fcharset204 Times;}{\\f1\\fcharset0 Arial;}{\\f2\\fcharset2 Symbol;}}"
                        + "\\f0\\'d1\\'f0\\'ee\\'ea: {\\f1 caf\\'e9} \\u1076?\\u1086? {\\f2\\'b7}\\par"))
                .isEqualTo("Срок: café до •\n");
    }

    @Test
    void aFontOfTheUsualCharsetFollowsTheCodePageOfTheDocument() {
        assertThat(Fixture.extracted(bytes(
                        "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0\\'d1\\'f0\\'ee\\'ea\\par}")))
                .isEqualTo("Срок\n");
    }

    @Test
    void theNumberWordWroteForOldReadersIsTheNumber() {
        assertThat(text("{\\*\\listtable{\\list nothing}}\\pard{\\listtext\\pard\\plain 1.\\tab}one\\par"
                        + "\\pard{\\pntext\\f0 2)\\tab}{\\*\\pn\\pnlvlbody{\\pntxta )}}two\\par"))
                .isEqualTo("1. one\n2) two\n");
    }

    @Test
    void whatIsNotTextIsLeftOut() {
        assertThat(
                        text(
                                "{\\info{\\title T}}{\\header H\\par}{\\footer F}{\\*\\generator G;}{\\pict 00ff}"
                                        + "a{\\v hidden}{\\deleted gone}{\\footnote N}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\~b\\_c\\-d\\line e\\par"))
                .isEqualTo("a7\u00A0b-cd\ne\n");
    }

    @Test
    void binaryDataIsJumpedOver() {
        assertThat(text("a{\\pict\\bin5 }}{{\\}b\\par")).isEqualTo("ab\n");
    }

    @Test
    void rowsMakeATable() {
        assertThat(text("\\trowd\\cellx1000\\clvmgf\\cellx2000\\pard\\intbl 1\\cell one\\par more\\cell\\row"
                        + "\\trowd\\cellx1000\\clvmrg\\cellx2000\\pard\\intbl 2\\cell \\cell\\row\\pard after\\par"))
                .isEqualTo("| 1 | one more |\n| 2 | one more |\nafter\n");
    }

    private static String text(String body) {
        return Fixture.extracted(bytes("{\\rtf1\\ansi\\ansicpg1252" + body + "}"));
    }

    private static byte[] bytes(String rtf) {
        return rtf.getBytes(StandardCharsets.US_ASCII);
    }
}
