package org.ispolnenie.shared.domain;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, read by keyset.
 *
 * @param items      the rows, at most as many as were asked for
 * @param nextCursor where the next part begins; null at the end
 * @param total      how many rows there are in all, where that was counted
 */
public record Page<T>(List<T> items, @Nullable String nextCursor, @Nullable Long total) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a part out of the rows read for it.
     *
     * @param rows        one more than the part holds, if there are so many: the list goes on
     * @param cursorAfter names the place behind a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursorAfter) {
        return rows.size() > limit
                ? new Page<>(rows.subList(0, limit), cursorAfter.apply(rows.get(limit - 1)), null)
                : new Page<>(rows, null, null);
    }

    /** The same part, its rows told otherwise. */
    public <R> Page<R> with(List<R> rows) {
        return new Page<>(rows, nextCursor, total);
    }
}
