package org.ispolnenie.reading.result;

/** What a decision is about; proposes what evidence its execution needs. */
public enum DecisionKind {
    /** Preparation of the state final attestation (ГИА). */
    GIA_PREPARATION,
    /** Readiness of exam sites (ППЭ). */
    PPE_READINESS,
    /** All-Russian assessment tests (ВПР). */
    VPR,
    TEACHER_DEFICITS,
    PISA,
    SCHOOL_SUPPORT_PROJECT,
    QUALITY_MANAGEMENT_MEASURE,
    OTHER
}
