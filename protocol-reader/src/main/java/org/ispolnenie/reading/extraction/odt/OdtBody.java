package org.ispolnenie.reading.extraction.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.reading.extraction.document.DocumentText;
import org.ispolnenie.reading.extraction.document.ListCounters;
import org.ispolnenie.reading.extraction.document.TableCell;
import org.ispolnenie.reading.extraction.document.XmlPull;

/**
 * Walks the text of an OpenDocument. Deleted words are kept by the format outside the text and are not met; notes,
 * comments and hidden words are left out.
 */
final class OdtBody {

    private static final int MOST_SPACES = 1_000;

    private final XmlPull xml;
    private final DocumentText text;
    private final OdtLists lists;
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();

    /** How many more rows each column is covered by a cell that began above. */
    private final Map<Integer, Integer> coveredBelow = new HashMap<>();

    private int column;
    private int tables;
    private boolean inText;
    private boolean afterBlank;

    OdtBody(XmlPull xml, DocumentText text, OdtLists lists) {
        this.xml = xml;
        this.text = text;
        this.lists = lists;
    }

    void read() throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.name());
            } else if (xml.isEnd()) {
                end(xml.name());
            } else {
                appendCollapsed(xml.text());
            }
        }
    }

    private void start(String name) throws IOException {
        switch (name) {
            case "text" -> inText = true;
            case "p", "h" -> startParagraph(name);
            case "list" -> lists.startList(xml);
            case "list-item" -> lists.startItem(xml);
            case "list-header" -> lists.startHeader();
            case "table", "table-row", "table-cell", "covered-table-cell" -> startTablePart(name);
            case "s" -> append(" ".repeat(Math.max(1, Math.min(xml.number("c", 1), MOST_SPACES))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "span" -> {
                if (lists.styles().isHidden(xml.attribute("style-name"))) {
                    xml.skip();
                }
            }
            case "note",
                    "annotation",
                    "tracked-changes",
                    "forms",
                    "font-face-decls",
                    "automatic-styles",
                    "ruby-text",
                    "desc",
                    "title",
                    "page-number",
                    "hidden-text",
                    "scripts",
                    "event-listeners" -> xml.skip();
            default -> {
                // containers are walked through
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> endParagraph();
            case "list" -> lists.endList();
            case "table" -> {
                tables--;
                text.endTable();
            }
            default -> {
                // nothing to close
            }
        }
    }

    private void startParagraph(String name) {
        int heading = name.equals("h") && !xml.attribute("is-list-header", "").equals("true")
                ? Math.max(1, Math.min(xml.number("outline-level", 1), ListCounters.LEVELS))
                : 0;
        open.push(new StringBuilder(lists.label(xml.attribute("style-name"), heading)));
        afterBlank = true;
    }

    private void endParagraph() {
        StringBuilder words = open.poll();
        if (words == null) {
            return;
        }
        afterBlank = false;
        if (!open.isEmpty()) {
            boxes.add(words.toString());
            return;
        }
        text.paragraph(words.toString());
        boxes.forEach(text::paragraph);
        boxes.clear();
    }

    private void startTablePart(String name) {
        switch (name) {
            case "table" -> {
                tables++;
                text.startTable();
                if (tables == 1) {
                    coveredBelow.clear();
                }
            }
            case "table-row" -> {
                text.startRow();
                if (tables == 1) {
                    column = 0;
                }
            }
            default -> startCell(name.equals("covered-table-cell"));
        }
    }

    /** A covered cell is the rest of a wider cell at its left, or of a taller one above. */
    private void startCell(boolean covered) {
        int repeated = Math.max(1, TableCell.bounded(xml.number("number-columns-repeated", 1)));
        for (int i = 0; i < repeated; i++) {
            text.startCell();
            if (tables == 1) {
                int left = coveredBelow.getOrDefault(column, 0);
                if (covered && left > 0) {
                    text.continueFromAbove();
                    coveredBelow.put(column, left - 1);
                } else {
                    coveredBelow.put(column, xml.number("number-rows-spanned", 1) - 1);
                }
                column++;
            }
        }
    }

    private void append(String words) {
        StringBuilder current = open.peek();
        if (current != null && inText) {
            current.append(words);
            afterBlank = false;
        }
    }

    /** In this format a run of blanks in the file is one space, and none at the start of a paragraph. */
    private void appendCollapsed(String words) {
        StringBuilder current = open.peek();
        if (current == null || !inText) {
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (blank && !afterBlank) {
                current.append(' ');
            } else if (!blank && c != '\u00AD') {
                current.append(c);
            }
            afterBlank = blank;
        }
    }
}
