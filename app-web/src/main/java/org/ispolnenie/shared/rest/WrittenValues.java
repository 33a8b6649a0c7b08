package org.ispolnenie.shared.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ispolnenie.shared.input.ReasonableDays;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads dates, constants and identities as programs write them, in an address or in JSON; what is wrong is told, not thrown. */
final class WrittenValues {

    private WrittenValues() {}

    /** An ISO date between 1990 and 2100; null where it is none, or there is no text. */
    static @Nullable LocalDate date(@Nullable String text, Consumer<Message> fault) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (ReasonableDays.has(date)) {
                return date;
            }
            fault.accept(Message.of("shared.DATE_OUT_OF_RANGE", text));
        } catch (DateTimeParseException notADate) {
            fault.accept(Message.of("shared.NOT_A_DATE", text));
        }
        return null;
    }

    /** A constant by its name; null where it is none, or there is no text. */
    static <E extends Enum<E>> @Nullable E constant(@Nullable String text, Class<E> type, Consumer<Message> fault) {
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        fault.accept(Message.of(
                "shared.NOT_ONE_OF",
                text,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
        return null;
    }

    /** An identity; null where it is none, or there is no text. */
    static @Nullable Long id(@Nullable String text, Consumer<Message> fault) {
        if (text == null) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notAnId) {
            fault.accept(Message.of("shared.NOT_AN_ID", text));
            return null;
        }
    }
}
