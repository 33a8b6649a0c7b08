package org.ispolnenie.shared.domain.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * What a total needs to know of rows, without the rows. Summaries add up: that of a region is the sum of those of its
 * bodies, and a row that changes is taken off and put on again.
 */
public final class Summary {

    /** Of no rows. */
    public static final Summary NOTHING = new Summary(List.of(), 0);

    /** Of a row that is left out. */
    static final Summary LEFT_OUT = new Summary(List.of(), 1);

    /** What was stored before rows were left out does not say how many they are. */
    private static final long NEVER_COUNTED = -1;

    private static final String PARTS = "parts";
    private static final String SUM = "sum";
    private static final String COUNT = "count";
    private static final String LEFT = "leftOut";
    private static final String GROUPS = "groups";
    private static final String VALUE = "value";

    private final List<Part> parts;
    private final long leftOut;

    Summary(List<Part> parts, long leftOut) {
        this.parts = List.copyOf(parts);
        this.leftOut = leftOut;
    }

    /** What one function of the total has gathered. */
    sealed interface Part {

        boolean isNothing();
    }

    /** A sum, and of how many rows. */
    record Tally(BigDecimal sum, long count) implements Part {

        static final Tally NONE = new Tally(BigDecimal.ZERO, 0);

        Tally {
            sum = sum.stripTrailingZeros();
        }

        @Override
        public boolean isNothing() {
            return count == 0;
        }
    }

    /** Summaries of the rows that have the same value in a column; of values that nothing was gathered for there is none. */
    record Groups(Map<String, Summary> of) implements Part {

        Groups {
            Map<String, Summary> filled = new HashMap<>(of);
            filled.values().removeIf(Summary::isNothing);
            of = Map.copyOf(filled);
        }

        @Override
        public boolean isNothing() {
            return of.isEmpty();
        }
    }

    public Summary plus(Summary other) {
        return joined(other, 1);
    }

    /** Without rows that are among them. */
    public Summary minus(Summary other) {
        return joined(other, -1);
    }

    private Summary joined(Summary other, int sign) {
        List<Part> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            joined.add(joined(part(i), other.part(i), sign));
        }
        boolean counted = isCounted() && other.isCounted();
        return new Summary(joined, counted ? leftOut + sign * other.leftOut : NEVER_COUNTED);
    }

    /** Whether rows with empty cells were left out; if not it was stored when they still were taken for nothing. */
    public boolean isCounted() {
        return leftOut != NEVER_COUNTED
                && parts.stream()
                        .allMatch(part -> groups(part).values().stream().allMatch(Summary::isCounted));
    }

    /** How many rows were left out because a number in them is not known, those of a ranking among them. */
    public long leftOut() {
        return Math.max(0, leftOut)
                + parts.stream()
                        .flatMap(part -> groups(part).values().stream())
                        .mapToLong(Summary::leftOut)
                        .sum();
    }

    private static Part joined(Part one, Part other, int sign) {
        if (one instanceof Groups || other instanceof Groups) {
            Map<String, Summary> groups = new HashMap<>(groups(one));
            BiFunction<Summary, Summary, Summary> join = (before, more) -> before.joined(more, sign);
            groups(other)
                    .forEach((value, more) -> groups.put(value, join.apply(groups.getOrDefault(value, NOTHING), more)));
            return new Groups(groups);
        }
        Tally before = (Tally) one;
        Tally more = (Tally) other;
        return new Tally(
                before.sum().add(more.sum().multiply(BigDecimal.valueOf(sign))), before.count() + sign * more.count());
    }

    private static Map<String, Summary> groups(Part part) {
        return part instanceof Groups groups ? groups.of() : Map.of();
    }

    boolean isNothing() {
        return leftOut <= 0 && parts.stream().allMatch(Part::isNothing);
    }

    /** What a function has gathered; nothing of no rows. */
    Part part(int index) {
        return index < parts.size() ? parts.get(index) : Tally.NONE;
    }

    /** As it is stored. */
    public void write(JsonText json) {
        if (leftOut != NEVER_COUNTED) {
            json.field(LEFT, leftOut);
        }
        json.array(PARTS, parts, (text, part) -> {
            if (part instanceof Tally tally) {
                text.decimal(SUM, tally.sum()).field(COUNT, tally.count());
            } else {
                text.array(GROUPS, new TreeMap<>(groups(part)).entrySet(), (group, entry) -> {
                    group.field(VALUE, entry.getKey());
                    entry.getValue().write(group);
                });
            }
        });
    }

    /** Reads back what {@link #write} wrote. */
    public static Summary read(Map<String, @Nullable Object> stored) {
        @Nullable BigDecimal leftOut = JsonTree.number(stored, LEFT);
        return new Summary(
                JsonTree.objects(stored, PARTS).stream().map(Summary::readPart).toList(),
                leftOut == null ? NEVER_COUNTED : leftOut.longValueExact());
    }

    private static Part readPart(Map<String, @Nullable Object> stored) {
        @Nullable BigDecimal sum = JsonTree.number(stored, SUM);
        @Nullable BigDecimal count = JsonTree.number(stored, COUNT);
        if (sum != null && count != null) {
            return new Tally(sum, count.longValueExact());
        }
        Map<String, Summary> groups = new HashMap<>();
        JsonTree.objects(stored, GROUPS)
                .forEach(group -> groups.put(String.valueOf(JsonTree.text(group, VALUE)), read(group)));
        return new Groups(groups);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Summary summary && parts.equals(summary.parts) && leftOut == summary.leftOut;
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts + (leftOut == 0 ? "" : " but " + leftOut);
    }
}
