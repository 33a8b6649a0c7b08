package org.ispolnenie.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ispolnenie.shared.domain.Message;
import org.ispolnenie.shared.domain.ValidationException;
import org.jspecify.annotations.Nullable;

/** A day as a browser's date field sends it. */
final class TypedDay {

    private TypedDay() {}

    /** @throws ValidationException if it is none */
    static LocalDate of(@Nullable String text, String pointer) {
        if (text == null || text.isBlank()) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            throw ValidationException.of(pointer, Message.of("shared.NOT_A_DATE", text));
        }
    }

    /** @throws ValidationException if nothing is chosen */
    static String chosen(@Nullable String value, String pointer) {
        if (value == null || value.isBlank()) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return value;
    }
}
