package org.ispolnenie.notification.domain.reminder;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one step differs between two ladders.
 *
 * @param before null where the step is new
 * @param after  null where it is no more
 */
public record LadderChange(int offset, @Nullable LadderStep before, @Nullable LadderStep after) {

    /** What kind of difference it is. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The steps that differ, in the order of their days. */
    public static List<LadderChange> between(Ladder before, Ladder after) {
        Map<Integer, LadderStep> old = byDay(before);
        Map<Integer, LadderStep> present = byDay(after);
        TreeSet<Integer> days = new TreeSet<>(old.keySet());
        days.addAll(present.keySet());
        return days.stream()
                .map(day -> new LadderChange(day, old.get(day), present.get(day)))
                .filter(change -> change.before() == null || !change.before().equals(change.after()))
                .toList();
    }

    private static Map<Integer, LadderStep> byDay(Ladder ladder) {
        return ladder.steps().stream().collect(Collectors.toMap(LadderStep::offset, Function.identity()));
    }
}
