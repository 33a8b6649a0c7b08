package org.ispolnenie.quality.domain.event;

import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/**
 * What happened to the set of measures of a municipality, for other features; fired within the transaction it happened in. A
 * consumer tells the kinds apart and proves by {@code getPermittedSubclasses()} that it forgets none.
 */
public sealed interface SetEvent {

    Place place();

    /** Who did it, and when. */
    Act act();

    /**
     * Which set.
     *
     * @param code  of the municipality
     */
    record Place(long setId, int year, long municipality, String code, String name) {}

    /** It went to the region. */
    record SetSubmitted(Place place, Act act) implements SetEvent {}

    /** The municipality took it back before it was judged. */
    record SetTakenBack(Place place, Act act) implements SetEvent {}

    /** @param words what the region said with it */
    record SetJudged(Place place, Verdict verdict, @Nullable String words, Act act) implements SetEvent {}

    /** The region said something of stages, and has not judged the set yet, or goes on after its acceptance. */
    record StagesReviewed(Place place, int stages, Act act) implements SetEvent {}
}
