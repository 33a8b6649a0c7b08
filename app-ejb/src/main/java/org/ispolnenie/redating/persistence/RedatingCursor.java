package org.ispolnenie.redating.persistence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Where a part of the control points hit by acts ended: day, item and id of its last row. Opaque to callers. */
record RedatingCursor(LocalDate due, long decision, long id) {

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + "," + decision + "," + id).getBytes(StandardCharsets.UTF_8));
    }

    static RedatingCursor decoded(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(",", -1);
            return new RedatingCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }
}
