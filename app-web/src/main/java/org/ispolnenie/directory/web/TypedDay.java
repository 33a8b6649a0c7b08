package org.ispolnenie.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** A day as a browser's date field sends it. */
public final class TypedDay {

    private TypedDay() {}

    /** @throws ValidationException if it is none */
    public static LocalDate of(@Nullable String text, String pointer) {
        if (WrittenText.isNothing(text)) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        try {
            return LocalDate.parse(WrittenText.line(text));
        } catch (DateTimeParseException notADate) {
            throw ValidationException.of(pointer, Message.of("shared.NOT_A_DATE", WrittenText.line(text)));
        }
    }

    /**
     * A day that may be missing; null where it is.
     *
     * @throws ValidationException if something is there that is no day
     */
    public static @Nullable LocalDate ofOrNull(@Nullable String text, String pointer) {
        return WrittenText.isNothing(text) ? null : of(text, pointer);
    }

    /** @throws ValidationException if nothing is chosen */
    public static String chosen(@Nullable String value, String pointer) {
        if (value == null || WrittenText.isNothing(value)) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return value;
    }
}
