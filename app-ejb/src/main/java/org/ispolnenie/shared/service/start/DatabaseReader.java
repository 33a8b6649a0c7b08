package org.ispolnenie.shared.service.start;

/** Asks the database about itself. */
public interface DatabaseReader {

    /**
     * What it says.
     *
     * @param version what it calls itself: {@code 11.4.5-MariaDB}
     * @param schema  the last migration that was done: {@code 62}
     */
    record DatabaseFacts(String version, String schema) {}

    DatabaseFacts facts();
}
