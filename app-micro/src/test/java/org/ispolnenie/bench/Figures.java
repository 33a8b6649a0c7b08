package org.ispolnenie.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a run. */
final class Figures {

    private final List<String> rows = new ArrayList<>();

    Figures() {
        rows.add("| work | figure | reach | limit beside it | reached |");
        rows.add("|---|---|---|---|---|");
    }

    /**
     * Adds a line, and says it at once.
     *
     * @param limit what was measured beside it and how they compare; «–» for nothing
     */
    void add(String work, String figure, String reach, String limit, boolean reached) {
        rows.add("| " + String.join(" | ", work, figure, reach, limit, reached ? "yes" : "**no**") + " |");
        System.err.printf("%s: %s (reach %s; beside it %s)%n", work, figure, reach, limit);
    }

    static String ms(double milliseconds) {
        return decimal(milliseconds) + " ms";
    }

    static String times(double ratio) {
        return decimal(ratio) + " ×";
    }

    /** Three digits that mean something. */
    static String decimal(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    @Override
    public String toString() {
        return String.join("\n", rows) + "\n";
    }
}
