package org.ispolnenie.oversight.persistence.work;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Where a part of the inbox ended: when its last row came in (UTC), and its id. Opaque to callers. */
record InboxCursor(LocalDateTime at, long id) {

    static InboxCursor after(Instant at, long id) {
        return new InboxCursor(LocalDateTime.ofInstant(at, ZoneOffset.UTC), id);
    }

    String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "," + id).getBytes(StandardCharsets.UTF_8));
    }

    static InboxCursor decoded(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(",", -1);
            return new InboxCursor(LocalDateTime.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }
}
