package org.ispolnenie.schoolsupport.domain.indicator;

/** Where a value of an indicator comes from. */
public enum IndicatorSource {
    /** All-Russian assessment tests (ВПР). */
    VPR,
    /** Basic state exam (ОГЭ). */
    OGE,
    /** Unified state exam (ЕГЭ). */
    EGE,
    PISA,
    /** What is known of the school itself: its teachers, teams, measures. */
    CONTEXT
}
