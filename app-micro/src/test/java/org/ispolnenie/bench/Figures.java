package org.ispolnenie.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table of a run. */
final class Figures {

    private static final String NONE = "–";
    /** Of what is said of a failure in the table; all of it is said beside. */
    private static final int LONGEST = 300;

    private final List<Row> rows = new ArrayList<>();
    private int toldOf;
    private boolean whole = true;

    private record Row(String work, String figure, String reach, String limit, String reached, String engine) {

        Row meanwhile(String what) {
            return new Row(work, figure, reach, limit, reached, what);
        }

        @Override
        public String toString() {
            return "| " + String.join(" | ", work, figure, reach, limit, reached, engine) + " |\n";
        }
    }

    /**
     * Adds a line, and says it at once.
     *
     * @param limit what was measured beside it and how they compare; «–» for nothing
     */
    void add(String work, String figure, String reach, String limit, boolean reached) {
        rows.add(new Row(work, figure, reach, limit, reached ? "yes" : "**no**", NONE));
        System.err.printf("%s: %s (reach %s; beside it %s)%n", work, figure, reach, limit);
    }

    /** Adds a line for a part that could not be measured. */
    void failed(String part, Throwable failure) {
        whole = false;
        String words = String.valueOf(failure).replaceAll("\\s+", " ").replace("|", "/");
        String what = words.substring(0, Math.min(words.length(), LONGEST));
        rows.add(new Row(part, "**failed**: " + what, NONE, NONE, NONE, NONE));
        System.err.println(part + " failed");
        failure.printStackTrace();
    }

    /** Says of the lines added since the last time what the engine of reminders did; null where no application ran. */
    void meanwhile(@Nullable String engine) {
        if (engine != null) {
            rows.subList(toldOf, rows.size()).replaceAll(row -> row.meanwhile(engine));
        }
        toldOf = rows.size();
    }

    /** Whether every part was measured. */
    boolean isWhole() {
        return whole;
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
        StringBuilder table = new StringBuilder(
                """
                | work | figure | reach | limit beside it | reached | the engine of reminders meanwhile |
                |---|---|---|---|---|---|
                """);
        rows.forEach(table::append);
        return table.toString();
    }
}
