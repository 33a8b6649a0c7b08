package org.ispolnenie.quality.service.madeup;

import java.util.List;
import org.ispolnenie.quality.domain.set.SetState;

/**
 * How far a made-up set of measures is.
 *
 * @param cells      of a hundred stages so many have measures
 * @param most       measures in one stage
 * @param documented of a hundred measures so many have a document
 * @param confirmed  of a hundred stages with a document so many the region confirms
 */
record MadeUpProgress(SetState state, int cells, int most, int documented, int confirmed) {

    private static final MadeUpProgress EXEMPLARY = new MadeUpProgress(SetState.ACCEPTED, 100, 3, 100, 99);
    private static final MadeUpProgress ACCEPTED = new MadeUpProgress(SetState.ACCEPTED, 100, 3, 72, 75);
    private static final MadeUpProgress SUBMITTED = new MadeUpProgress(SetState.SUBMITTED, 100, 3, 55, 40);
    private static final MadeUpProgress RETURNED = new MadeUpProgress(SetState.RETURNED, 84, 3, 45, 30);
    private static final MadeUpProgress DRAFT = new MadeUpProgress(SetState.DRAFT, 60, 3, 20, 0);
    private static final MadeUpProgress BEGUN = new MadeUpProgress(SetState.DRAFT, 85, 1, 15, 0);
    private static final MadeUpProgress NEXT_SUBMITTED = new MadeUpProgress(SetState.SUBMITTED, 96, 1, 45, 35);
    private static final MadeUpProgress NEXT_ACCEPTED = new MadeUpProgress(SetState.ACCEPTED, 100, 1, 80, 80);

    /** Of the year that the delivered framework is for; who comes later than these has not begun. */
    static final List<MadeUpProgress> FIRST_YEAR = List.of(
            ACCEPTED, EXEMPLARY, ACCEPTED, SUBMITTED, ACCEPTED, RETURNED, ACCEPTED, DRAFT, EXEMPLARY, ACCEPTED,
            SUBMITTED, DRAFT, ACCEPTED, EXEMPLARY, RETURNED, SUBMITTED, DRAFT);

    /** Of the year after it. */
    static final List<MadeUpProgress> NEXT_YEAR = List.of(
            NEXT_SUBMITTED,
            NEXT_ACCEPTED,
            NEXT_SUBMITTED,
            BEGUN,
            NEXT_ACCEPTED,
            BEGUN,
            NEXT_SUBMITTED,
            BEGUN,
            NEXT_ACCEPTED,
            NEXT_SUBMITTED,
            BEGUN,
            BEGUN);

    /** The same measures, still being composed. */
    MadeUpProgress composing() {
        return new MadeUpProgress(SetState.DRAFT, cells, most, documented, 0);
    }
}
