package org.ispolnenie.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
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

    /** The link that seals an entry after this one. */
    public AuditSeal next(AuditEntry sealed) {
        MessageDigest digest = Sha256.begun();
        digest.update(hash.getBytes(StandardCharsets.US_ASCII));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, seq + 1));
        return new AuditSeal(seq + 1, sealed.id(), HexFormat.of().formatHex(digest.digest(sealed.canonical())));
    }
}
