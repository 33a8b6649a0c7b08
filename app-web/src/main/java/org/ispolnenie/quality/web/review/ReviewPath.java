package org.ispolnenie.quality.web.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.service.set.SetView;
import org.ispolnenie.quality.service.set.SetView.ReviewView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The way a reviewer takes through a set: every stage of every direction, in their order.
 *
 * @param filled   those with measures
 * @param reviewed those that the region has said something of
 */
public record ReviewPath(
        List<Direction> directions, List<PlaceInCycle> places, Set<PlaceInCycle> filled, Set<PlaceInCycle> reviewed) {

    static ReviewPath of(SetView set, FrameworkContent framework) {
        List<PlaceInCycle> places = framework.directions().stream()
                .flatMap(direction -> CycleStage.all().stream().map(stage -> new PlaceInCycle(direction.code(), stage)))
                .toList();
        return new ReviewPath(
                framework.directions(),
                places,
                places.stream()
                        .filter(place -> set.standing().at(place).completeness() != Completeness.NONE)
                        .collect(Collectors.toUnmodifiableSet()),
                set.reviews().stream().map(ReviewView::place).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(PlaceInCycle place) {
        return places.contains(place);
    }

    /** Where a review begins: the first stage with measures that nothing has been said of. */
    PlaceInCycle begin() {
        return places.stream().filter(this::isOpen).findFirst().orElse(places.get(0));
    }

    private boolean isOpen(PlaceInCycle place) {
        return filled.contains(place) && !reviewed.contains(place);
    }

    /** The next one to be reviewed, from the beginning again after the end; empty: something has been said of all. */
    Optional<PlaceInCycle> unreviewedAfter(PlaceInCycle place) {
        List<PlaceInCycle> onwards = new ArrayList<>(places);
        Collections.rotate(onwards, -places.indexOf(place) - 1);
        return onwards.stream().filter(this::isOpen).findFirst();
    }

    /** The one so many stages further; null beyond the ends. */
    @Nullable
    PlaceInCycle beside(PlaceInCycle place, int by) {
        int at = places.indexOf(place) + by;
        return at < 0 || at >= places.size() ? null : places.get(at);
    }

    Direction direction(String code) {
        return directions.stream()
                .filter(direction -> direction.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("shared.NO_SUCH_PAGE")));
    }

    /** How many stages with measures the region has said something of. */
    public long done() {
        return filled.stream().filter(reviewed::contains).count();
    }

    /** Whether something has been said of a stage: by sign. */
    public String sign(String direction, CycleStage stage) {
        return switch (word(direction, stage)) {
            case "said" -> "✓";
            case "open" -> "?";
            default -> "·";
        };
    }

    /** The same by a word: said, open, empty. */
    public String word(String direction, CycleStage stage) {
        PlaceInCycle place = new PlaceInCycle(direction, stage);
        return reviewed.contains(place) ? "said" : filled.contains(place) ? "open" : "empty";
    }
}
