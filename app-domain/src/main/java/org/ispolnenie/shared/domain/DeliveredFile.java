package org.ispolnenie.shared.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that is delivered within the product. */
public final class DeliveredFile {

    private DeliveredFile() {}

    /**
     * The file, byte for byte.
     *
     * @param of    a class of the module that holds it
     * @param place from the root of that module: {@code /org/ispolnenie/…}
     * @throws IllegalStateException if it is missing from the build
     */
    public static byte[] bytes(Class<?> of, String place) {
        try (InputStream file = of.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException(place + " is missing from the build");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same as text in UTF-8. */
    public static String text(Class<?> of, String place) {
        return new String(bytes(of, place), StandardCharsets.UTF_8);
    }
}
