package org.ispolnenie.quality.domain.framework;

/** A stage of the cycle of quality management; the last one leads to new goals. */
public enum CycleStage {
    GOALS,
    INDICATORS,
    /** How the figures are gathered, and gathering them. */
    MONITORING,
    ANALYSIS,
    /** Addressed to those whose results were analysed. */
    RECOMMENDATIONS,
    MEASURES,
    /** Of those who manage, with their act. */
    DECISIONS,
    /** What measures and decisions have come to. */
    EFFECT
}
