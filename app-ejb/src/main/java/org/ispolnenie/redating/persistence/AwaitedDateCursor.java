package org.ispolnenie.redating.persistence;

import org.ispolnenie.shared.persistence.KeysetCursor;

/** Where a part of the list of awaited dates ended: the protocol and the place of the item in it. Opaque to callers. */
record AwaitedDateCursor(long protocol, int ordinal) {

    String encoded() {
        return KeysetCursor.encoded(protocol, ordinal);
    }

    static AwaitedDateCursor decoded(String text) {
        return KeysetCursor.decoded(
                text, parts -> new AwaitedDateCursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
    }
}
