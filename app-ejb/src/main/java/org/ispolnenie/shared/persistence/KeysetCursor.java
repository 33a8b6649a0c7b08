package org.ispolnenie.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Where a part of a list ended, as callers are told it and give it back: the sort keys of its last row in one word. */
public final class KeysetCursor {

    private KeysetCursor() {}

    /** Opaque to callers. */
    public static String encoded(Object... keys) {
        String plain = Arrays.stream(keys).map(String::valueOf).collect(Collectors.joining(","));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ValidationException if it is none that was given */
    public static <T> T decoded(String cursor, Function<String[], T> keys) {
        return read(() ->
                keys.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(",", -1)));
    }

    /** Of a list that is sorted by id alone, whose cursor is the id. */
    public static long id(String cursor) {
        return read(() -> Long.valueOf(cursor));
    }

    private static <T> T read(Supplier<T> cursor) {
        try {
            return cursor.get();
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }
}
