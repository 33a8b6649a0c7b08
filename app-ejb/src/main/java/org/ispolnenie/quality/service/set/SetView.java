package org.ispolnenie.quality.service.set;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A set with how far it is and what has been said of it.
 *
 * @param missing    the directions and stages without a measure; while there are any, it bears no report out
 * @param unreviewed the stages with measures that the region has said nothing of; while there are any, it is not accepted
 * @param orderedBy  the items of protocols that order it
 */
public record SetView(
        SetRow set,
        SetStanding standing,
        List<FieldError> missing,
        List<PlaceInCycle> unreviewed,
        List<ReviewView> reviews,
        List<MoveView> moves,
        List<Order> orderedBy) {

    /** What the region says of a stage; {@code by} a name. */
    public record ReviewView(PlaceInCycle place, StageWord word, int round, String by, Instant at) {}

    /** A move with what was said; {@code by} a name. */
    public record MoveView(SetState to, @Nullable String words, String by, Instant at) {}

    /** An item of a protocol. */
    public record Order(long protocolId, String number) {}
}
