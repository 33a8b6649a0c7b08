package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables, views and entities that the texts of a class name where SQL and JPQL name such: after «from», «join» …. */
final class SqlTexts {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(?<write>delete\\s+from|into|update)|from|join|straight_join)\\s+(?<name>[a-z_]+)\\b"
                    + "|,\\s*(?<listed>[a-z_]+)\\s+[a-z]",
            Pattern.CASE_INSENSITIVE);

    /**
     * A name where SQL names a table.
     *
     * @param written whether rows are added to it or changed
     */
    record Named(String name, boolean written) {}

    private SqlTexts() {}

    /** Read from the constants of the compiled class: what is put together of constants is one text there. */
    static Set<Named> namedIn(JavaClass type) {
        Set<Named> names = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                type.getSource().orElseThrow().getUri().toURL().openStream()))) {
            in.skipNBytes(8);
            int constants = in.readUnsignedShort();
            for (int i = 1; i < constants; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> addNamed(in.readUTF(), names);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IllegalStateException(type.getName() + " has a constant of kind " + tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void addNamed(String text, Set<Named> names) {
        for (Matcher named = NAMED.matcher(text); named.find(); ) {
            String name = named.group("name");
            names.add(new Named(name == null ? named.group("listed") : name, named.group("write") != null));
        }
    }
}
