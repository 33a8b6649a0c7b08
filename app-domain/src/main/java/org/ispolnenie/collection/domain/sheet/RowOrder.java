package org.ispolnenie.collection.domain.sheet;

import org.jspecify.annotations.Nullable;

/** Gives rows their ordinals, one after the other: those that stay in order keep theirs, so that they need no writing. */
final class RowOrder {

    /** So much room is left after a row for others to be put behind it. */
    static final int STEP = 1024;

    private int last;

    /** @param before the ordinal the row has had; null: it is new */
    int next(@Nullable Integer before) {
        last = before != null && before > last ? before : before == null ? last + STEP : last + 1;
        return last;
    }
}
