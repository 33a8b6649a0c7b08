package org.ispolnenie.faults;

import java.util.ArrayList;
import java.util.List;

/** The table of a run. */
final class Counts {

    private final List<String> rows = new ArrayList<>();
    private boolean asItMustBe = true;

    Counts() {
        rows.add("| experiment | what | count | must be | is |");
        rows.add("|---|---|---|---|---|");
    }

    /** A count that must be just so. */
    void add(String experiment, String what, long count, long mustBe) {
        line(experiment, what, String.format("%,d", count), String.format("%,d", mustBe), count == mustBe);
    }

    /** Something that is so, or is not. */
    void add(String experiment, String what, String seen, String mustBe, boolean holds) {
        line(experiment, what, seen, mustBe, holds);
    }

    /** What is worth knowing. */
    void note(String experiment, String what, String seen) {
        line(experiment, what, seen, "–", true);
    }

    private void line(String experiment, String what, String count, String mustBe, boolean holds) {
        asItMustBe &= holds;
        rows.add("| " + String.join(" | ", experiment, what, count, mustBe, holds ? "yes" : "**no**") + " |");
        System.err.printf("%s, %s: %s (must be %s)%s%n", experiment, what, count, mustBe, holds ? "" : " NO");
    }

    boolean isAsItMustBe() {
        return asItMustBe;
    }

    @Override
    public String toString() {
        return String.join("\n", rows) + "\n";
    }
}
