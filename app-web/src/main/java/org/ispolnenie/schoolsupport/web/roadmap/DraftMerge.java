package org.ispolnenie.schoolsupport.web.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.service.roadmap.GivenMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what two people have written into one draft at once, so that neither loses anything: what only one of them
 * has changed is as that one has it, what both have is as it was typed here, with the other's words beside it.
 */
final class DraftMerge {

    private final Map<Integer, GivenMeasure> before;
    private final Map<Integer, MeasureLine> theirs = new HashMap<>();

    /**
     * @param before the measures that both began with
     * @param theirs what the other has made of them, and is stored
     */
    DraftMerge(List<GivenMeasure> before, List<MeasureLine> theirs) {
        this.before = before.stream()
                .filter(measure -> measure.key() != null)
                .collect(Collectors.toMap(measure -> Objects.requireNonNull(measure.key()), measure -> measure));
        theirs.forEach(line -> this.theirs.put(Objects.requireNonNull(line.getKey()), line));
    }

    /** Mine in their order, then what the other has added. */
    List<MeasureLine> with(List<MeasureLine> mine) {
        List<MeasureLine> merged = new ArrayList<>();
        mine.forEach(line -> {
            @Nullable MeasureLine kept = line.getKey() == null ? line : kept(line, line.getKey());
            if (kept != null) {
                merged.add(kept);
            }
        });
        theirs.forEach((key, line) -> {
            boolean isThere = mine.stream().anyMatch(one -> key.equals(one.getKey()));
            // What I took out stays out, unless the other has just worked on it.
            if (!isThere && !line.given().equals(before.get(key))) {
                merged.add(line);
            }
        });
        return merged;
    }

    private @Nullable MeasureLine kept(MeasureLine mine, Integer key) {
        boolean untouched = mine.given().equals(before.get(key));
        @Nullable MeasureLine other = theirs.get(key);
        if (other == null) {
            return untouched ? null : mine;
        }
        if (untouched || other.isDone()) {
            return other;
        }
        boolean both = !other.given().equals(before.get(key)) && !other.given().equals(mine.given());
        mine.setOtherwise(both ? words(other) : null);
        return mine;
    }

    private static String words(MeasureLine line) {
        return Stream.of(
                        line.getTitle(),
                        line.getDeadline(),
                        line.getResponsible(),
                        line.getExpectedResult(),
                        line.getEvidenceWanted())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
