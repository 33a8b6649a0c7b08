package org.ispolnenie.oversight.persistence.due;

import java.time.LocalDate;
import org.ispolnenie.shared.persistence.KeysetCursor;

/** Where a list by due date ended: the date of its last row, and the row's id. Opaque to callers. */
record DueDateCursor(LocalDate due, long id) {

    String encoded() {
        return KeysetCursor.encoded(due, id);
    }

    static DueDateCursor decoded(String text) {
        return KeysetCursor.decoded(
                text, parts -> new DueDateCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1])));
    }
}
