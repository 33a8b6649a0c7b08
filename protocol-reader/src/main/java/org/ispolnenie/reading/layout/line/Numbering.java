package org.ispolnenie.reading.layout.line;

import org.jspecify.annotations.Nullable;

/**
 * Whether a number at the beginning of a line is the number of an item, or only happens to stand there («…в¶2020.
 * году», «20.05.2020»). A number that continues the row is believed; one out of row must begin after the end of a
 * sentence.
 */
public final class Numbering {

    private static final int WIDEST_GAP = 30;
    private static final int FIRST_YEAR = 1900;

    private Numbering() {}

    /**
     * @param marker    the number
     * @param previous  the last number on the same or a higher level; null if there is none yet
     * @param afterStop whether an empty line or the end of a sentence stands before it
     */
    public static boolean fits(Marker marker, @Nullable Marker previous, boolean afterStop) {
        if (!marker.isNumber()) {
            return true;
        }
        if (previous == null || !previous.isNumber()) {
            return !marker.looksLikeDate() && afterStop && marker.path().get(0) < FIRST_YEAR
                    || isFirstOf(marker, marker.path().size() - 1);
        }
        if (continues(marker, previous)) {
            return true;
        }
        if (!afterStop || marker.looksLikeDate() && marker.path().size() == 3) {
            return false;
        }
        int first = marker.path().get(0);
        int last = previous.path().get(0);
        return first == 1 || first <= last && !marker.looksLikeDate() || first - last <= WIDEST_GAP && first > last;
    }

    /** Whether the number follows the other: the next of its level, the first below it, the next of a level above. */
    public static boolean continues(Marker marker, Marker previous) {
        int size = marker.path().size();
        int common = 0;
        while (common < Math.min(size, previous.path().size())
                && marker.path().get(common).equals(previous.path().get(common))) {
            common++;
        }
        if (common == previous.path().size()) {
            return isFirstOf(marker, common) && size > common;
        }
        return common < size
                && marker.path().get(common) == previous.path().get(common) + 1
                && isFirstOf(marker, common + 1);
    }

    /** Whether every number of the path from here on is 1. */
    private static boolean isFirstOf(Marker marker, int from) {
        for (int i = from; i < marker.path().size(); i++) {
            if (marker.path().get(i) != 1) {
                return false;
            }
        }
        return true;
    }
}
