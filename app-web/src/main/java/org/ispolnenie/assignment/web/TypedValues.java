package org.ispolnenie.assignment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenNumber;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of what people typed into form fields. A field that must be filled and is empty, or a date that cannot
 * be read, is refused under the field's name.
 */
public final class TypedValues {

    private TypedValues() {}

    /** Words without the spaces around them; an empty field is no words. */
    public static String words(@Nullable String typed) {
        return WrittenText.text(typed);
    }

    /** The same; null for none. */
    public static @Nullable String orNull(@Nullable String typed) {
        return WrittenText.textOrNull(typed);
    }

    /** A day; null for an empty field. */
    public static @Nullable LocalDate day(String pointer, @Nullable String typed) {
        try {
            return words(typed).isEmpty() ? null : LocalDate.parse(words(typed));
        } catch (DateTimeParseException unreadable) {
            throw ValidationException.of(pointer, Message.of("shared.NOT_A_DATE", words(typed)));
        }
    }

    /** A day that must be there. */
    public static LocalDate requiredDay(String pointer, @Nullable String typed) {
        LocalDate day = day(pointer, typed);
        if (day == null) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return day;
    }

    /** A number; null for an empty field. */
    public static @Nullable BigDecimal number(String pointer, @Nullable String typed) {
        String words = words(typed);
        return words.isEmpty()
                ? null
                : WrittenNumber.of(words)
                        .orElseThrow(() -> ValidationException.of(pointer, Message.of("shared.NO_NUMBER", words)));
    }

    /** A number that must be there. */
    public static BigDecimal requiredNumber(String pointer, @Nullable String typed) {
        @Nullable BigDecimal number = number(pointer, typed);
        if (number == null) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return number;
    }

    /** Words that must be there. */
    public static String required(String pointer, @Nullable String typed) {
        WrittenText.requireWord(typed, pointer);
        return words(typed);
    }
}
