package org.ispolnenie.quality.domain.decision;

import java.time.LocalDate;

/**
 * Rule: some months after a decision the figures of its measures tell what it has come to; else it is flagged.
 *
 * @param months how many
 */
public record ADecisionHasAMeasuredEffectInTime(int months) {

    /** The last day to measure it on. */
    public LocalDate measuredBy(LocalDate decidedOn) {
        return decidedOn.plusMonths(months);
    }

    /** @param measured whether the figure after any of its measures is known */
    public boolean isBroken(LocalDate decidedOn, boolean measured, LocalDate today) {
        return !measured && measuredBy(decidedOn).isBefore(today);
    }
}
