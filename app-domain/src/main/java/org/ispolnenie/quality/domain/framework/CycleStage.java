package org.ispolnenie.quality.domain.framework;

import java.util.List;

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
    EFFECT;

    private static final List<CycleStage> ALL = List.of(values());

    /** In their order. */
    public static List<CycleStage> all() {
        return ALL;
    }
}
