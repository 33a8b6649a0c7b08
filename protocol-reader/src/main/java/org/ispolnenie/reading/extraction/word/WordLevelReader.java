package org.ispolnenie.reading.extraction.word;

import java.io.IOException;
import org.ispolnenie.reading.extraction.document.ListLevel;
import org.ispolnenie.reading.extraction.document.NumberStyle;
import org.ispolnenie.reading.extraction.document.XmlPull;
import org.jspecify.annotations.Nullable;

/** Reads one {@code w:lvl}: a level of a list. */
final class WordLevelReader {

    private final int index;
    private NumberStyle style = NumberStyle.DECIMAL;
    private String template = "";
    private int start = 1;
    private int restart = ListLevel.AFTER_ANY_HIGHER;
    private boolean decimal;
    private boolean spaced = true;
    private boolean picture;
    private @Nullable String paragraphStyle;

    WordLevelReader(XmlPull xml) throws IOException {
        index = xml.number("ilvl", 0);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.isStart()) {
                take(xml);
            }
        }
    }

    private void take(XmlPull xml) throws IOException {
        switch (xml.name()) {
            case "start" -> start = xml.number("val", 1);
            case "numFmt" -> style = numberStyle(xml.attribute("val", "decimal"));
            case "lvlText" -> template = xml.attribute("val", "");
            case "lvlRestart" -> restart = xml.number("val", ListLevel.AFTER_ANY_HIGHER);
            case "isLgl" -> decimal = !isOff(xml);
            case "suff" -> spaced = !xml.attribute("val", "").equals("nothing");
            case "lvlPicBulletId" -> picture = true;
            case "pStyle" -> paragraphStyle = xml.attribute("val");
            case "rPr", "pPr", "Fallback" -> xml.skip();
            default -> {
                // alignment and old settings
            }
        }
    }

    static boolean isOff(XmlPull xml) {
        String value = xml.attribute("val", "true");
        return value.equals("0") || value.equals("false") || value.equals("off");
    }

    private static NumberStyle numberStyle(String value) {
        return switch (value) {
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "russianUpper" -> NumberStyle.RUSSIAN_UPPER;
            case "russianLower" -> NumberStyle.RUSSIAN_LOWER;
            case "bullet" -> NumberStyle.BULLET;
            case "none" -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }

    int index() {
        return index;
    }

    @Nullable
    String style() {
        return paragraphStyle;
    }

    ListLevel level() {
        if (style == NumberStyle.BULLET) {
            return template.isEmpty() && !picture
                    ? new ListLevel(NumberStyle.NONE, "", 1, restart, false, false)
                    : ListLevel.bullet(template.isEmpty() ? "•" : template);
        }
        return new ListLevel(style, template, start, restart, decimal, spaced);
    }
}
