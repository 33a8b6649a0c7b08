package org.ispolnenie.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Place;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.Marker.Style;
import org.ispolnenie.reading.layout.line.Numbering;
import org.jspecify.annotations.Nullable;

/** The items read so far and those still open, from the deepest up to its root. */
final class OpenItems {

    private final List<DraftItem> items = new ArrayList<>();
    private @Nullable DraftItem current;
    private @Nullable Marker lastNumber;

    List<DraftItem> items() {
        return items;
    }

    /** Whether any item was read that is one for sure. */
    boolean hasCertain() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).certain()) {
                return true;
            }
        }
        return false;
    }

    /** The deepest open item; null if none is open. */
    @Nullable
    DraftItem current() {
        return current;
    }

    /** The deeper items are done; the one given is the deepest now. */
    DraftItem backTo(DraftItem item) {
        current = item;
        return item;
    }

    void close() {
        current = null;
    }

    /** A new part of the document begins: its numbers follow nothing. */
    void restart() {
        current = null;
        lastNumber = null;
    }

    /** Whether a number may be the number of an item here. */
    boolean fits(Marker marker, boolean afterStop) {
        for (DraftItem item = current; item != null; item = item.parent()) {
            Marker other = item.marker();
            if (other != null && marker.isNumber() && other.isNumber() && Numbering.continues(marker, other)) {
                return true;
            }
        }
        return !marker.weak() && Numbering.fits(marker, lastNumber, afterStop);
    }

    /** Whether a number goes on with the row where it was left. */
    boolean continues(Marker marker) {
        return marker.isNumber() && lastNumber != null && Numbering.continues(marker, lastNumber);
    }

    /** Whether a letter is the first of a list or goes on with one. */
    boolean continuesLetters(Marker marker) {
        for (DraftItem item = current; item != null; item = item.parent()) {
            Marker other = item.marker();
            if (other != null && other.style() == Style.LETTER) {
                return marker.last() == other.last() + 1;
            }
        }
        return current != null && marker.last() == 1;
    }

    DraftItem open(Marker marker, Place place, int start) {
        DraftItem item = opened(new DraftItem(marker, Nesting.parentOf(current, marker), place, start));
        if (marker.isNumber()) {
            lastNumber = marker;
        }
        return item;
    }

    /** An item without a mark of its own: on the top level, or below another. */
    DraftItem openUnmarked(@Nullable DraftItem parent, Place place, int start) {
        return opened(new DraftItem(null, parent, place, start));
    }

    /** A finished item from elsewhere: a row of a table. */
    void add(DraftItem item) {
        items.add(item);
        current = null;
    }

    private DraftItem opened(DraftItem item) {
        DraftItem parent = item.parent();
        if (parent == null) {
            items.add(item);
        } else {
            parent.addSubItem(item);
        }
        current = item;
        return item;
    }
}
