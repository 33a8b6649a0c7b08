package org.ispolnenie.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * {@code docs/tables.md} as a program reads it.
 *
 * @param owners  table or view → the feature it belongs to
 * @param readers view → the features above that may read it
 */
record TablesPage(Map<String, String> owners, Map<String, Set<String>> readers) {

    private static final Path PAGE = Path.of("../docs/tables.md");

    static TablesPage read() {
        try {
            Map<String, String> owners = new HashMap<>();
            Map<String, Set<String>> readers = new TreeMap<>();
            for (String line : Files.readAllLines(PAGE)) {
                String[] cells = line.split("\\s*\\|\\s*");
                if (line.startsWith("| `") && !cells[3].startsWith("no table")) {
                    String name = cells[1].replace("`", "");
                    owners.put(name, cells[2]);
                    if (isView(name)) {
                        readers.put(name, features(cells[3]));
                    }
                }
            }
            return new TablesPage(owners, readers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> features(String listed) {
        return Arrays.stream(listed.split(", ")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isView(String name) {
        return name.endsWith("_view") || name.endsWith("_due");
    }

    /** Whose a table or view is; empty where it is none of ours: a name within a statement. */
    Optional<String> owner(String name) {
        return Optional.ofNullable(owners.get(name));
    }

    /** Whether it is a view that a feature above its own reads. */
    boolean isRead(String name, String feature) {
        return readers.getOrDefault(name, Set.of()).contains(feature);
    }
}
