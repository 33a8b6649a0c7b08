package org.ispolnenie.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.shared.domain.Sha256;

/**
 * A link of the chain.
 *
 * @param seq   1, 2, 3 … without a gap
 * @param entry the id of the entry it seals
 * @param hash  SHA-256, in hex, over the hash before it, its own number and the entry
 */
public record AuditSeal(long seq, long entry, String hash) {

    /** What stands before the first link. */
    public static final AuditSeal NONE = new AuditSeal(0, 0, "0".repeat(64));

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,17}):([0-9a-f]{64})");

    /** {@code SEQ:HASH}, as people note it. */
    public String written() {
        return seq + ":" + hash;
    }

    /** A link as it was noted; its entry is not known. Empty where this is none. */
    public static Optional<AuditSeal> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new AuditSeal(Long.parseLong(parts.group(1)), 0, parts.group(2)))
                : Optional.empty();
    }

    /** The link that seals an entry after this one. */
    public AuditSeal next(AuditEntry sealed) {
        MessageDigest digest = Sha256.begun();
        digest.update(hash.getBytes(StandardCharsets.US_ASCII));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, seq + 1));
        return new AuditSeal(seq + 1, sealed.id(), HexFormat.of().formatHex(digest.digest(sealed.canonical())));
    }
}
