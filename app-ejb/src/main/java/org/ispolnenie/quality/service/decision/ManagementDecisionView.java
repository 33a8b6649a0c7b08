package org.ispolnenie.quality.service.decision;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.quality.domain.decision.ManagementDecision.LegalActOfDecision;
import org.ispolnenie.quality.service.measure.MeasureView.Place;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is shown.
 *
 * @param file      null: none
 * @param measures  the ids of the measures it puts in force
 * @param takenBack why it does not count; null: it does
 */
public record ManagementDecisionView(
        long id,
        long version,
        Place place,
        LegalActOfDecision legalAct,
        @Nullable KeptFile file,
        List<Long> measures,
        Effect effect,
        @Nullable String takenBack) {

    /** A stored file. */
    public record KeptFile(String name, String mediaType, long size, String sha256) {}

    /**
     * Whether it has had an effect.
     *
     * @param measured whether the figure after any of its measures is known
     * @param due      the last day to measure it on
     * @param overdue  whether it is flagged: that day is over, and nothing is measured
     */
    public record Effect(boolean measured, LocalDate due, boolean overdue) {}
}
