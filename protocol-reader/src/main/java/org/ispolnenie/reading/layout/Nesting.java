package org.ispolnenie.reading.layout;

import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.Marker.Style;
import org.ispolnenie.reading.layout.line.Numbering;
import org.jspecify.annotations.Nullable;

/** Tells by its mark below which of the open items a new one stands. */
final class Nesting {

    /** Deeper sub-items become siblings at this depth. */
    private static final int DEEPEST = 6;

    private Nesting() {}

    /** The item this mark stands below; null on the top level. */
    static @Nullable DraftItem parentOf(@Nullable DraftItem current, Marker marker) {
        DraftItem parent = marker.path().size() > 1 ? writtenParent(current, marker) : parentByStyle(current, marker);
        while (parent != null && parent.depth() >= DEEPEST) {
            parent = parent.parent();
        }
        return parent;
    }

    private static @Nullable DraftItem writtenParent(@Nullable DraftItem current, Marker marker) {
        for (DraftItem item = current; item != null; item = item.parent()) {
            Marker other = item.marker();
            if (other != null && marker.isWrittenBelow(other)) {
                return item;
            }
        }
        return null;
    }

    private static @Nullable DraftItem parentByStyle(@Nullable DraftItem current, Marker marker) {
        if (current == null || marker.style() == Style.ROMAN) {
            return null;
        }
        for (DraftItem item = current; item != null; item = item.parent()) {
            Marker other = item.marker();
            if (other == null && item.parent() != null && !marker.isNumber()) {
                return item.parent();
            }
            boolean sibling = other != null
                    && other.style() == marker.style()
                    && (other.path().size() == marker.path().size() || item.parent() == null);
            if (sibling) {
                return item.parent();
            }
        }
        Marker root = current.root().marker();
        if (root != null && root.isNumber() && marker.isNumber() && Numbering.continues(marker, root)) {
            return null;
        }
        boolean unmarkedRoot = root == null && marker.isNumber();
        boolean outranks = root != null
                && marker.style() == Style.NUMBER
                && (root.style() == Style.PARENTHESIS || root.isBullet() || root.style() == Style.LETTER);
        return unmarkedRoot || outranks ? null : current;
    }
}
