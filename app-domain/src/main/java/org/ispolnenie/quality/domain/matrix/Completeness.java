package org.ispolnenie.quality.domain.matrix;

/** How far a stage of a direction is; each is further than the one before. */
public enum Completeness {
    /** No measure. */
    NONE,
    /** There are measures, without a document. */
    PLANNED,
    /** A document bears a measure out. */
    DOCUMENT,
    /** The region has confirmed it. */
    CONFIRMED
}
