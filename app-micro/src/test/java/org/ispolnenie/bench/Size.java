package org.ispolnenie.bench;

import java.util.Locale;

/**
 * How much is measured: {@code BENCH_SIZE=small bin/bench} tries in a minute whether everything can still be measured; its
 * figures mean nothing.
 */
enum Size {
    FULL,
    SMALL;

    private static final int BODIES = 18;

    static Size chosen() {
        return valueOf(System.getenv().getOrDefault("BENCH_SIZE", FULL.name()).toUpperCase(Locale.ROOT));
    }

    /** A number from the environment: {@code BENCH_SWEEP_POINTS} … */
    static int setting(String name, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(name, String.valueOf(otherwise)));
    }

    /** One of two numbers. */
    int of(int full, int small) {
        return this == FULL ? full : small;
    }

    /** Decisions of set M: as full, 36,000 assignments, what one region has after ten years. */
    int decisionsOfM() {
        return of(2_000, 1_000);
    }

    /** Decisions of set L: as full, 360,000 assignments. */
    int decisionsOfL() {
        return of(20_000, 2_000);
    }

    /** «36,000», for the table. */
    String m() {
        return number(decisionsOfM() * BODIES);
    }

    /** «360,000», for the table. */
    String l() {
        return number(decisionsOfL() * BODIES);
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
