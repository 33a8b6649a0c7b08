package org.ispolnenie.redating.persistence;

import java.time.LocalDate;
import org.ispolnenie.shared.persistence.KeysetCursor;

/** Where a part of the control points hit by acts ended: day, item and id of its last row. Opaque to callers. */
record RedatingCursor(LocalDate due, long decision, long id) {

    String encoded() {
        return KeysetCursor.encoded(due, decision, id);
    }

    static RedatingCursor decoded(String text) {
        return KeysetCursor.decoded(
                text,
                parts -> new RedatingCursor(
                        LocalDate.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
    }
}
