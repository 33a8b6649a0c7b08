package org.ispolnenie.reading.extraction.word;

import java.io.IOException;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {

    private final StringBuilder words = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private boolean endDeleted;

    /** Reads {@code w:pPr}: its style, its place in a list, and whether its end was deleted. */
    void readProperties(XmlPull xml) throws IOException {
        int start = xml.depth();
        boolean ofItsMark = false;
        while (xml.nextWithin(start)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "numId" -> list = xml.attribute("val");
                    case "ilvl" -> level = xml.number("val", 0);
                    case "rPr" -> ofItsMark = true;
                    case "del", "moveFrom" -> endDeleted |= ofItsMark;
                    case "sectPr", "pPrChange", "rPrChange" -> xml.skip();
                    default -> {
                        // looks, not structure
                    }
                }
            }
        }
    }

    StringBuilder words() {
        return words;
    }

    /** Whether, with the tracked changes accepted, the next paragraph goes on where this one stops. */
    boolean isJoinedToNext() {
        return endDeleted;
    }

    /** The number or sign Word shows before the paragraph. */
    String label(WordNumbering numbering, WordStyles styles) {
        String effectiveStyle = style == null ? styles.usual() : style;
        String effectiveList = list == null ? styles.list(effectiveStyle, "0") : list;
        Integer effectiveLevel = level == null && list != null ? Integer.valueOf(0) : level;
        return numbering.label(effectiveList, effectiveLevel, styles, effectiveStyle);
    }
}
