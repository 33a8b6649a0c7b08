package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The constants of a compiled class, which ArchUnit does not show. */
final class Constants {

    private Constants() {}

    /** What is written in quotation marks, in annotations where it has a space; what is put together of constants is one. */
    static Set<String> texts(JavaClass type) {
        Map<Integer, String> words = new HashMap<>();
        Set<Integer> quoted = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                type.getSource().orElseThrow().getUri().toURL().openStream()))) {
            in.skipNBytes(8);
            int constants = in.readUnsignedShort();
            for (int i = 1; i < constants; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> words.put(i, in.readUTF());
                    case 8 -> quoted.add(in.readUnsignedShort());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IllegalStateException(type.getName() + " has a constant of kind " + tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> texts = new HashSet<>();
        words.forEach((place, word) -> {
            if (quoted.contains(place) || word.matches("(?s).*\\s.*")) {
                texts.add(word);
            }
        });
        return texts;
    }
}
