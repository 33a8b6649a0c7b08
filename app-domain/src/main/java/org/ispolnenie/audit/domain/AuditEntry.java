package org.ispolnenie.audit.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did.
 *
 * @param id      counted by the table; entries become visible in another order
 * @param at      by the database's clock
 * @param person  the id of the account of who did it; null: the system, or nobody we know
 * @param behalf  the id of the account of whom they stood in for; null: they acted for themselves
 * @param address where the request came from; null: there was none
 * @param action  what was done
 * @param entity  the kind of thing it was done to
 * @param key     which; null: it has no key
 * @param detail  JSON; null: nothing more to say
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable Long person,
        @Nullable Long behalf,
        @Nullable String address,
        String action,
        String entity,
        @Nullable String key,
        @Nullable String detail) {

    /** The act of letting go of old records; its key is the last link that goes, {@code SEQ:HASH}. */
    public static final String CUT = "AUDIT_CUT";

    private static final int ABSENT = -1;

    /**
     * What a hash covers: each part in the order of the components with its length before it, the length -1 where there is
     * none; numbers and the moment (ISO 8601) as text; UTF-8. No two entries have the same.
     */
    byte[] canonical() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        @Nullable Object[] parts = {id, at, person, behalf, address, action, entity, key, detail};
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (@Nullable Object part : parts) {
                if (part == null) {
                    out.writeInt(ABSENT);
                } else {
                    byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
