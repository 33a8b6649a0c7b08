package org.ispolnenie.reading.layout.line;

import java.util.List;

/**
 * What a line begins with that makes it an item: «4.», «4.1.», «а)», a bullet.
 *
 * @param style     the family of the mark; marks of one family stand on one level
 * @param path      the numbers of «4.1.»; the place in the alphabet of a letter; empty for a bullet
 * @param label     as it is cited: «4.1», «а»; empty for a bullet
 * @param bodyStart where the words of the item begin
 * @param weak      whether it only counts where it continues the row: «1.2 провести», no full stop, no capital; «б.»,
 *                  which may shorten a word («г. Выборг»)
 */
public record Marker(Style style, List<Integer> path, String label, int bodyStart, boolean weak) {

    /** The families of marks. */
    public enum Style {
        /** «1.», «1.1.», «пункт 1» */
        NUMBER,
        /** «1)» */
        PARENTHESIS,
        /** «IV.», where it is no heading */
        ROMAN,
        /** «а)» */
        LETTER,
        /** «-» and the other dashes */
        DASH,
        /** «•» and its like */
        BULLET
    }

    public Marker {
        path = List.copyOf(path);
    }

    public Marker(Style style, List<Integer> path, String label, int bodyStart) {
        this(style, path, label, bodyStart, false);
    }

    public boolean isNumber() {
        return style == Style.NUMBER || style == Style.PARENTHESIS;
    }

    public boolean isBullet() {
        return style == Style.DASH || style == Style.BULLET;
    }

    /** The last number of the path; 0 for a bullet. */
    public int last() {
        return path.isEmpty() ? 0 : path.get(path.size() - 1);
    }

    /** Whether this number is written as one below the other: «4.1» below «4». */
    public boolean isWrittenBelow(Marker other) {
        return path.size() > other.path.size()
                && isNumber()
                && other.isNumber()
                && path.subList(0, other.path.size()).equals(other.path);
    }

    /** «31.10.2019»: three numbers that are a date, or two of a day and a month. */
    boolean looksLikeDate() {
        if (path.size() < 2 || path.size() > 3) {
            return false;
        }
        boolean dayAndMonth = path.get(0) <= 31 && path.get(1) <= 12;
        return dayAndMonth && (path.size() == 2 || path.get(2) > 12);
    }
}
