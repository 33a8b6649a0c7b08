package org.ispolnenie.protocol.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a long protocol that one page shows.
 *
 * @param from the index of its first item
 * @param to   the index after its last
 * @param of   how many items there are in all
 */
public record ItemRange(int from, int to, int of) {

    static final int SIZE = 100;

    /** The part that begins at an item, or the first if none is asked for (or one that is not there). */
    static ItemRange at(@Nullable Long from, int of) {
        int start = from == null || from < 0 || from >= of ? 0 : from.intValue() / SIZE * SIZE;
        return new ItemRange(start, Math.min(of, start + SIZE), of);
    }

    <T> List<T> of(List<T> all) {
        return all.subList(from, to);
    }

    public boolean isFirst() {
        return from == 0;
    }

    public boolean isLast() {
        return to == of;
    }

    /** Where the part before begins. */
    public int previous() {
        return Math.max(0, from - SIZE);
    }
}
