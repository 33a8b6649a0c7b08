package org.ispolnenie.quality.domain.set;

import org.jspecify.annotations.Nullable;

/**
 * What the region says of a stage of a direction.
 *
 * @param confirmed whether its documents bear it out
 * @param score     0 to 3; null: none is given
 */
public record StageWord(boolean confirmed, @Nullable Integer score, @Nullable String comment) {

    public static final int HIGHEST_SCORE = 3;
}
