package org.ispolnenie.oversight.persistence.due;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Where a list by due date ended: the date of its last row, and the row's id. Opaque to callers. */
record DueDateCursor(LocalDate due, long id) {

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + "," + id).getBytes(StandardCharsets.UTF_8));
    }

    static DueDateCursor decoded(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(",", -1);
            return new DueDateCursor(LocalDate.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }
}
