package org.ispolnenie.shared.domain;

import java.util.List;
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
}
