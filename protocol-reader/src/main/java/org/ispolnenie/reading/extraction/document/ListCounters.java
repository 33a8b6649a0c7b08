package org.ispolnenie.reading.extraction.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running numbers of one list, level by level. */
public final class ListCounters {

    public static final int LEVELS = 10;

    private final int[] numbers = new int[LEVELS];
    private final boolean[] counted = new boolean[LEVELS];

    /**
     * Counts a paragraph and gives what stands before it.
     *
     * @param levels  the levels of the list, from the top
     * @param level   the paragraph's level, from 0
     * @param startAt the number this paragraph starts its level with; null to count on
     */
    public String next(List<ListLevel> levels, int level, @Nullable Integer startAt) {
        int own = Math.max(0, Math.min(level, LEVELS - 1));
        ListLevel definition = at(levels, own);
        if (startAt != null) {
            numbers[own] = startAt;
        } else {
            numbers[own] = counted[own] ? numbers[own] + 1 : definition.start();
        }
        counted[own] = true;
        for (int deeper = own + 1; deeper < LEVELS; deeper++) {
            counted[deeper] &= !at(levels, deeper).restartsAfter(own);
        }
        for (int higher = 0; higher < own; higher++) {
            if (!counted[higher]) {
                // Word and LibreOffice both count a level that was passed over: 1.1, then 2
                numbers[higher] = at(levels, higher).start();
                counted[higher] = true;
            }
        }
        return definition.label(numbers, levels);
    }

    private static ListLevel at(List<ListLevel> levels, int level) {
        return level < levels.size() ? levels.get(level) : ListLevel.plain(level);
    }
}
