package org.ispolnenie.embedded;

import java.util.List;

/** What a committed transaction survives. */
public enum Durability {
    /** A kill of the process and a loss of power: the log is flushed to disk at every commit. */
    EVERY_COMMIT(List.of("--innodb-flush-log-at-trx-commit=1")),

    /** A kill of the process only: for tests, which are three times faster with it. */
    WHILE_THE_MACHINE_LIVES(
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--innodb-doublewrite=0"));

    private final List<String> options;

    Durability(List<String> options) {
        this.options = options;
    }

    List<String> options() {
        return options;
    }
}
