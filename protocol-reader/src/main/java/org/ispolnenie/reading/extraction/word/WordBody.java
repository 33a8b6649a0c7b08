package org.ispolnenie.reading.extraction.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ispolnenie.reading.extraction.document.DocumentText;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.XmlPull;

/**
 * Walks the main part of a Word document: what a reader sees with every tracked change accepted. Deleted and hidden
 * words, comments, notes, field codes and the second copy of a drawing are left out.
 */
final class WordBody {

    private static final String MAIN_NAMESPACE = "wordprocessingml/";
    private static final String MATH_NAMESPACE = "officeDocument/2006/math";

    private final XmlPull xml;
    private final DocumentText text;
    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Deque<WordParagraph> open = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private final StringBuilder carried = new StringBuilder();
    private boolean hidden;

    WordBody(XmlPull xml, DocumentText text, WordNumbering numbering, WordStyles styles) {
        this.xml = xml;
        this.text = text;
        this.numbering = numbering;
        this.styles = styles;
    }

    void read() throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                start();
            } else if (xml.isEnd() && isWord()) {
                end(xml.name());
            }
        }
        if (!carried.isEmpty()) {
            text.paragraph(carried.toString());
        }
    }

    private boolean isWord() {
        return xml.namespace().contains(MAIN_NAMESPACE);
    }

    private void start() throws IOException {
        String name = xml.name();
        if (isWord()) {
            if (!startBlock(name)) {
                startInline(name);
            }
        } else if (name.equals("Fallback")) {
            xml.skip();
        } else if (name.equals("t") && xml.namespace().contains(MATH_NAMESPACE)) {
            append(xml.content());
        }
    }

    private boolean startBlock(String name) throws IOException {
        switch (name) {
            case "p" -> open.push(new WordParagraph());
            case "pPr" -> current().readProperties(xml);
            case "tbl" -> text.startTable();
            case "tr" -> text.startRow();
            case "tc" -> text.startCell();
            case "trPr" -> readRowProperties();
            case "tcPr" -> readCellProperties();
            case "tblPr", "tblGrid", "tblPrEx", "sectPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr" ->
                xml.skip();
            case "del", "moveFrom", "instrText", "delInstrText", "delText", "rt" -> xml.skip();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void startInline(String name) throws IOException {
        switch (name) {
            case "r" -> hidden = false;
            case "rPr" -> readRunProperties();
            case "t" -> {
                boolean kept = xml.attribute("space", "").equals("preserve");
                String words = xml.content();
                append(kept ? words : words.strip());
            }
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(xml.attribute("char", "")));
            default -> {
                // containers are walked through; what is left says nothing
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tbl" -> text.endTable();
            default -> {
                // nothing to close
            }
        }
    }

    private void endParagraph() {
        WordParagraph paragraph = open.pop();
        if (paragraph.isJoinedToNext() && open.isEmpty()) {
            carried.append(paragraph.words());
            return;
        }
        String line = paragraph.label(numbering, styles) + carried + paragraph.words();
        carried.setLength(0);
        if (open.isEmpty()) {
            text.paragraph(line);
            boxes.forEach(text::paragraph);
            boxes.clear();
        } else {
            boxes.add(line);
        }
    }

    private void readRunProperties() throws IOException {
        int start = xml.depth();
        while (xml.nextWithin(start)) {
            if (xml.isStart() && xml.name().equals("vanish")) {
                hidden = !WordLevelReader.isOff(xml);
            } else if (xml.isStart() && xml.name().equals("rPrChange")) {
                xml.skip();
            }
        }
    }

    private void readRowProperties() throws IOException {
        int start = xml.depth();
        while (xml.nextWithin(start)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridBefore" -> text.skipColumns(xml.number("val", 0));
                    case "del" -> text.dropRow();
                    case "trPrChange" -> xml.skip();
                    default -> {
                        // looks, not structure
                    }
                }
            }
        }
    }

    private void readCellProperties() throws IOException {
        int start = xml.depth();
        while (xml.nextWithin(start)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "gridSpan" -> text.spanColumns(xml.number("val", 1));
                    case "vMerge" -> {
                        if (!xml.attribute("val", "continue").equals("restart")) {
                            text.continueFromAbove();
                        }
                    }
                    case "tcPrChange" -> xml.skip();
                    default -> {
                        // looks, not structure
                    }
                }
            }
        }
    }

    private void append(String words) {
        if (!hidden && !open.isEmpty()) {
            // a soft hyphen is a hint where a line may break, not a sign of the text
            current().words().append(words.replace("\u00AD", ""));
        }
    }

    private WordParagraph current() {
        WordParagraph paragraph = open.peek();
        return paragraph == null ? new WordParagraph() : paragraph;
    }

    private static String symbol(String code) {
        try {
            return ListLevel.visibleSign(Character.toString(Integer.parseInt(code, 16)));
        } catch (IllegalArgumentException noSuchSign) {
            return "";
        }
    }
}
