package org.ispolnenie.shared.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ispolnenie.shared.domain.Sha256;

/**
 * What names a file's bytes.
 *
 * @param sha256 in hex
 * @param size   in bytes
 */
public record StoredBytes(String sha256, long size) {

    private static final int AT_ONCE = 1 << 16;

    /** Of a file that is not stored yet. */
    public static StoredBytes of(Path file) {
        MessageDigest digest = Sha256.begun();
        byte[] buffer = new byte[AT_ONCE];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                size += count;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new StoredBytes(HexFormat.of().formatHex(digest.digest()), size);
    }
}
