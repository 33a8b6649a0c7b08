package org.ispolnenie.quality.domain.measure;

/** What a measure is taken upon. */
public enum BasisKind {
    /** A decision, of a meeting or of those who manage. */
    DECISION,
    ANALYSIS,
    RECOMMENDATION,
    OTHER
}
