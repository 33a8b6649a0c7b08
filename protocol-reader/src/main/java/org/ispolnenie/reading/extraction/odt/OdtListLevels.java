package org.ispolnenie.reading.extraction.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.extraction.document.ListCounters;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.NumberStyle;
import org.ispolnenie.reading.extraction.document.XmlPull;

/** Reads how the levels of a list of an OpenDocument text are numbered. */
final class OdtListLevels {

    private OdtListLevels() {}

    static List<ListLevel> readLevels(XmlPull xml) throws IOException {
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
}
