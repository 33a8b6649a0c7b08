package org.ispolnenie.quality.domain.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What there is of a stage of a direction.
 *
 * @param measures   how many there are, without those that are not taken
 * @param documented how many of them have a document
 * @param confirmed  whether the region says that they bear it out
 * @param score      the region's; null: none
 */
public record StageStanding(int measures, int documented, boolean confirmed, @Nullable Integer score) {

    static final StageStanding NOTHING = new StageStanding(0, 0, false, null);

    public Completeness completeness() {
        if (measures == 0) {
            return Completeness.NONE;
        }
        if (documented == 0) {
            return Completeness.PLANNED;
        }
        return confirmed ? Completeness.CONFIRMED : Completeness.DOCUMENT;
    }
}
