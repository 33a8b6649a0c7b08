package org.ispolnenie.oversight.persistence.work;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.ispolnenie.shared.persistence.KeysetCursor;

/** Where a part of the inbox ended: when its last row came in (UTC), and its id. Opaque to callers. */
record InboxCursor(LocalDateTime at, long id) {

    static InboxCursor after(Instant at, long id) {
        return new InboxCursor(LocalDateTime.ofInstant(at, ZoneOffset.UTC), id);
    }

    String encoded() {
        return KeysetCursor.encoded(at, id);
    }

    static InboxCursor decoded(String text) {
        return KeysetCursor.decoded(
                text, parts -> new InboxCursor(LocalDateTime.parse(parts[0]), Long.parseLong(parts[1])));
    }
}
