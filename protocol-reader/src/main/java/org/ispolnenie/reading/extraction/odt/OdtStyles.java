package org.ispolnenie.reading.extraction.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.extraction.document.ListCounters;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.NumberStyle;
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
                    case "list-style" -> lists.put(xml.attribute("name", ""), readLevels(xml));
                    case "outline-style" -> lists.put(OUTLINE, readLevels(xml));
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

    private static List<ListLevel> readLevels(XmlPull xml) throws IOException {
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < ListCounters.LEVELS; i++) {
            levels.add(ListLevel.plain(i));
        }
        int start = xml.depth();
        int current = 0;
        while (xml.nextWithin(start)) {
            if (xml.isStart()) {
                int level = xml.number("level", 0) - 1;
                if (level >= 0 && level < ListCounters.LEVELS) {
                    current = level;
                    levels.set(level, level(xml, level));
                } else if (xml.attribute("label-followed-by", "").equals("nothing")) {
                    levels.set(current, withoutSpace(levels.get(current)));
                }
            }
        }
        return levels;
    }

    private static ListLevel withoutSpace(ListLevel level) {
        return new ListLevel(level.style(), level.template(), level.start(), level.restart(), level.decimal(), false);
    }

    private static ListLevel level(XmlPull xml, int index) {
        String name = xml.name();
        if (name.equals("list-level-style-bullet")) {
            return ListLevel.bullet(xml.attribute("bullet-char", "•"));
        }
        if (name.equals("list-level-style-image")) {
            return ListLevel.bullet("•");
        }
        NumberStyle style = numberStyle(xml.attribute("num-format", ""));
        return new ListLevel(
                style,
                template(xml, index, style),
                xml.number("start-value", 1),
                ListLevel.AFTER_ANY_HIGHER,
                false,
                true);
    }

    private static String template(XmlPull xml, int index, NumberStyle style) {
        String exact = xml.attribute("num-list-format");
        if (exact != null) {
            // LibreOffice writes the placeholders as %1%
            return exact.replaceAll("%(\\d+)%", "%$1");
        }
        StringBuilder numbers = new StringBuilder();
        if (style != NumberStyle.NONE) {
            int shown = Math.max(1, Math.min(xml.number("display-levels", 1), index + 1));
            for (int level = index + 1 - shown; level <= index; level++) {
                numbers.append(numbers.isEmpty() ? "" : ".").append('%').append(level + 1);
            }
        }
        return xml.attribute("num-prefix", "") + numbers + xml.attribute("num-suffix", "");
    }

    private static NumberStyle numberStyle(String format) {
        return switch (format) {
            case "" -> NumberStyle.NONE;
            case "i" -> NumberStyle.LOWER_ROMAN;
            case "I" -> NumberStyle.UPPER_ROMAN;
            case "a" -> NumberStyle.LOWER_LETTER;
            case "A" -> NumberStyle.UPPER_LETTER;
            case "01" -> NumberStyle.DECIMAL_ZERO;
            default ->
                format.startsWith("а,")
                        ? NumberStyle.RUSSIAN_LOWER
                        : format.startsWith("А,") ? NumberStyle.RUSSIAN_UPPER : NumberStyle.DECIMAL;
        };
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
