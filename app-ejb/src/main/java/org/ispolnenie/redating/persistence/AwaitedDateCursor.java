package org.ispolnenie.redating.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Where a part of the list of awaited dates ended: the protocol and the place of the item in it. Opaque to callers. */
record AwaitedDateCursor(long protocol, int ordinal) {

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((protocol + "," + ordinal).getBytes(StandardCharsets.UTF_8));
    }

    static AwaitedDateCursor decoded(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(",", -1);
            return new AwaitedDateCursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }
}
