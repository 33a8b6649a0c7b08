package org.ispolnenie.reading.extraction.pdf;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/**
 * A straight line on a page, level or upright.
 *
 * @param level whether it runs across the page
 * @param at    where it stands on the other axis: y of a level line, x of an upright one; in points from the top left
 * @param from  where it begins on its own axis
 * @param to    where it ends
 */
record PdfRuling(boolean level, float at, float from, float to) {

    /** Lines that miss each other by less, in points, were meant to meet. */
    static final float TOLERANCE = 3;

    private static final float STRAIGHT = 1;

    /** The line between two points; null if it is slanting. */
    static @Nullable PdfRuling between(Point2D.Float a, Point2D.Float b) {
        if (Math.abs(a.y - b.y) <= STRAIGHT && Math.abs(a.x - b.x) > Math.abs(a.y - b.y)) {
            return new PdfRuling(true, (a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x));
        }
        if (Math.abs(a.x - b.x) <= STRAIGHT) {
            return new PdfRuling(false, (a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y));
        }
        return null;
    }

    float length() {
        return to - from;
    }

    boolean covers(float point) {
        return from - TOLERANCE <= point && point <= to + TOLERANCE;
    }

    /** Whether a level and an upright line touch. */
    boolean meets(PdfRuling other) {
        return level != other.level && covers(other.at) && other.covers(at);
    }
}
