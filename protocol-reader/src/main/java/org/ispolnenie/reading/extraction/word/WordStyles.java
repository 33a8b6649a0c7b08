package org.ispolnenie.reading.extraction.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document ({@code styles.xml}) say about lists. */
final class WordStyles {

    /** A chain of styles longer than this is a loop. */
    private static final int LONGEST_CHAIN = 32;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;

    private static final class Style {
        private @Nullable String basedOn;
        private @Nullable String list;
        private @Nullable Integer level;
    }

    /** Takes in the definitions. */
    void read(XmlPull xml) throws IOException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                String id = xml.attribute("styleId", "");
                String isDefault = xml.attribute("default", "0");
                if (xml.attribute("type", "").equals("paragraph")
                        && !isDefault.equals("0")
                        && !isDefault.equals("false")) {
                    usual = id;
                }
                styles.put(id, readStyle(xml));
            }
        }
    }

    private static Style readStyle(XmlPull xml) throws IOException {
        Style style = new Style();
        int start = xml.depth();
        while (xml.nextWithin(start)) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "basedOn" -> style.basedOn = xml.attribute("val");
                    case "numId" -> style.list = xml.attribute("val");
                    case "ilvl" -> style.level = xml.number("val", 0);
                    case "rPr", "tblPr", "tblStylePr", "pPrChange", "rPrChange" -> xml.skip();
                    default -> {
                        // looks, not structure
                    }
                }
            }
        }
        return style;
    }

    /** The style of a paragraph that names none. */
    @Nullable
    String usual() {
        return usual;
    }

    /** The list a style puts its paragraphs in, its own or inherited. */
    String list(@Nullable String styleId, String otherwise) {
        String id = styleId;
        for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
            Style style = styles.get(id);
            if (style == null) {
                return otherwise;
            }
            if (style.list != null) {
                return style.list;
            }
            id = style.basedOn;
        }
        return otherwise;
    }

    /** The level of the list for a style: the level that is bound to it, else the one it names, else the top. */
    int levelBoundTo(@Nullable String styleId, Map<String, Integer> levelOfStyle) {
        String id = styleId;
        for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
            Integer bound = levelOfStyle.get(id);
            if (bound != null) {
                return bound;
            }
            Style style = styles.get(id);
            if (style == null) {
                return 0;
            }
            if (style.level != null) {
                return style.level;
            }
            id = style.basedOn;
        }
        return 0;
    }
}
