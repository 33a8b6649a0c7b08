package org.ispolnenie.quality.web;

import java.math.BigDecimal;
import org.ispolnenie.assignment.web.TypedValues;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Makes numbers of what people typed: with a comma or a point, blanks between the thousands. */
public final class TypedNumber {

    private TypedNumber() {}

    /** Null for an empty field. */
    public static @Nullable BigDecimal number(String pointer, @Nullable String typed) {
        String text = TypedValues.words(typed);
        if (text.isEmpty()) {
            return null;
        }
        String bare = text.replace(',', '.').replace('\u2212', '-').replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!bare.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            throw ValidationException.of(pointer, Message.of("quality.NOT_A_NUMBER", text));
        }
        return new BigDecimal(bare);
    }

    /** One that must be there. */
    public static BigDecimal required(String pointer, @Nullable String typed) {
        @Nullable BigDecimal number = number(pointer, typed);
        if (number == null) {
            throw ValidationException.of(pointer, Message.of("shared.REQUIRED"));
        }
        return number;
    }
}
