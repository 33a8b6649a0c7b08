package org.ispolnenie.reading.extraction.odt;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.jspecify.annotations.Nullable;

/** The list styles of an OpenDocument text, the outline of its headings, and what its paragraph styles say of them. */
final class OdtStyles {

    /** The outline is a list like any other, under a name no style can have. */
    static final String OUTLINE = "\0outline";

    private static final int LONGEST_CHAIN = 32;

    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private final Map<String, String> listOfParagraphStyle = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    /** Takes in the styles of a part, and stops where its text begins. */
    void read(XmlPull xml) throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "list-style" -> lists.put(xml.attribute("name", ""), OdtListLevels.readLevels(xml));
                    case "outline-style" -> lists.put(OUTLINE, OdtListLevels.readLevels(xml));
                    case "style" -> readStyle(xml);
                    case "body" -> {
                        return;
                    }
                    default -> {
                        // looks, not structure
                    }
                }
            }
        }
    }

    private void readStyle(XmlPull xml) throws IOException {
        String name = xml.attribute("name", "");
        String list = xml.attribute("list-style-name");
        if (list != null) {
            listOfParagraphStyle.put(name, list);
        }
        String parent = xml.attribute("parent-style-name");
        if (parent != null) {
            parents.put(name, parent);
        }
        int start = xml.depth();
        while (xml.nextWithin(start)) {
            if (xml.isStart()
                    && xml.name().equals("text-properties")
                    && (xml.attribute("display", "").equals("none"))) {
                hidden.add(name);
            }
        }
    }

    /** The levels of a list style; null if there is no such style. */
    @Nullable
    List<ListLevel> levels(String listStyle) {
        return lists.get(listStyle);
    }

    /** The list style a paragraph style brings, its own or inherited; null if none. */
    @Nullable
    String listOf(@Nullable String paragraphStyle) {
        String style = paragraphStyle;
        for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
            String list = listOfParagraphStyle.get(style);
            if (list != null) {
                return list.isEmpty() ? null : list;
            }
            style = parents.get(style);
        }
        return null;
    }

    /** Whether words of that style are not shown. */
    boolean isHidden(@Nullable String style) {
        return style != null && hidden.contains(style);
    }
}
