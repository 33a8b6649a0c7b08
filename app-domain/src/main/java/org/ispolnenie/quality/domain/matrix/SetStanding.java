package org.ispolnenie.quality.domain.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.set.PlaceInCycle;

/** How far a set of measures is, stage by stage. */
public record SetStanding(Map<PlaceInCycle, StageStanding> stages) {

    public static final SetStanding NOTHING = new SetStanding(Map.of());

    public SetStanding {
        stages = Map.copyOf(stages);
    }

    public StageStanding at(PlaceInCycle place) {
        return stages.getOrDefault(place, StageStanding.NOTHING);
    }

    /** Of several directions that have become one: where the least of them stands. */
    public Completeness leastOf(Collection<String> directions, CycleStage stage) {
        return directions.stream()
                .map(direction -> at(new PlaceInCycle(direction, stage)).completeness())
                .min(Completeness::compareTo)
                .orElse(Completeness.NONE);
    }

    /** Rule: a direction is a full cycle only when every stage has a confirmed document. */
    public boolean isFullCycle(String direction) {
        return Arrays.stream(CycleStage.values())
                .allMatch(stage -> at(new PlaceInCycle(direction, stage)).completeness() == Completeness.CONFIRMED);
    }

    /** The stages that have measures. */
    public Set<PlaceInCycle> filled() {
        return stages.entrySet().stream()
                .filter(stage -> stage.getValue().completeness() != Completeness.NONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public int measures() {
        return stages.values().stream().mapToInt(StageStanding::measures).sum();
    }
}
