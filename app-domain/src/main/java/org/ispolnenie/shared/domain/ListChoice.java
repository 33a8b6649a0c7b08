package org.ispolnenie.shared.domain;

import java.util.Arrays;
import java.util.Base64;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a list was chosen by: filter, order, whose it is. The cursor of a part of the list carries its fingerprint, so that
 * it continues this list and no other: in another one it would silently leave rows out.
 */
public final class ListChoice {

    private static final int FINGERPRINT_BYTES = 6;
    private static final char AFTER_FINGERPRINT = '.';

    private final String fingerprint;

    private ListChoice(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /**
     * A choice.
     *
     * @param list the name of the list
     * @param by   all that decides which rows are in it and in what order; how many are given at once does not
     */
    public static ListChoice of(String list, @Nullable Object... by) {
        byte[] hash = Sha256.of(list + Arrays.toString(by));
        return new ListChoice(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, FINGERPRINT_BYTES)));
    }

    /**
     * Where the list goes on.
     *
     * @param cursor that of the part before; null for the first part
     * @throws ValidationException if it is not of this list, or of another choice of it
     */
    public @Nullable String place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        int end = cursor.indexOf(AFTER_FINGERPRINT);
        if (end < 0) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
        if (!cursor.substring(0, end).equals(fingerprint)) {
            throw ValidationException.of("/cursor", Message.of("shared.FOREIGN_CURSOR"));
        }
        return cursor.substring(end + 1);
    }

    /** The part with a cursor that is this choice's. */
    public <T> Page<T> sealed(Page<T> part) {
        String place = part.nextCursor();
        return place == null ? part : new Page<>(part.items(), fingerprint + AFTER_FINGERPRINT + place, part.total());
    }
}
