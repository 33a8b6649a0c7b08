package org.ispolnenie.oversight.persistence.register;

import java.time.LocalDate;
import org.ispolnenie.shared.persistence.KeysetCursor;

/** Where a part of the register ended: the sort keys of its last line. Opaque to callers. */
record AssignmentCursor(LocalDate due, long id, long protocol, int ordinal, long organization) {

    String encoded() {
        return KeysetCursor.encoded(due, id, protocol, ordinal, organization);
    }

    static AssignmentCursor decoded(String text) {
        return KeysetCursor.decoded(
                text,
                parts -> new AssignmentCursor(
                        LocalDate.parse(parts[0]),
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]),
                        Integer.parseInt(parts[3]),
                        Long.parseLong(parts[4])));
    }
}
