package org.ispolnenie.quality.domain.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/** Rule: a set of measures is complete when each direction of the year has a measure in each stage of the cycle. */
public final class EveryDirectionRunsThroughEveryStage {

    private EveryDirectionRunsThroughEveryStage() {}

    /** What is missing, by {@code /quality/<direction>/<stage>}; a direction without any measure is told once. */
    public static List<FieldError> gaps(SetStanding standing, FrameworkContent framework) {
        return framework.directions().stream()
                .flatMap(direction -> gaps(standing, direction))
                .toList();
    }

    private static Stream<FieldError> gaps(SetStanding standing, Direction direction) {
        String pointer = "/quality/" + direction.code();
        List<CycleStage> empty = Arrays.stream(CycleStage.values())
                .filter(stage ->
                        standing.at(new PlaceInCycle(direction.code(), stage)).completeness() == Completeness.NONE)
                .toList();
        if (empty.size() == CycleStage.values().length) {
            return Stream.of(new FieldError(
                    pointer, Message.of("quality.DIRECTION_WITHOUT_MEASURES", direction.code(), direction.title())));
        }
        return empty.stream()
                .map(stage -> new FieldError(
                        pointer + "/" + stage,
                        Message.of("quality.STAGE_WITHOUT_MEASURES", direction.code(), Message.word(stage))));
    }
}
