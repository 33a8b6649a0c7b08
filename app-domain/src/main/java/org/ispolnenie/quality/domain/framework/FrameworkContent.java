package org.ispolnenie.quality.domain.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a framework says.
 *
 * @param earlierYear the year of the framework that the directions say they go on from; null: there is none
 */
public record FrameworkContent(String title, @Nullable Integer earlierYear, List<Direction> directions) {

    public FrameworkContent {
        directions = List.copyOf(directions);
    }

    public Set<String> codes() {
        return directions.stream().map(Direction::code).collect(Collectors.toSet());
    }

    public Optional<Direction> direction(String code) {
        return directions.stream()
                .filter(direction -> direction.code().equals(code))
                .findFirst();
    }
}
