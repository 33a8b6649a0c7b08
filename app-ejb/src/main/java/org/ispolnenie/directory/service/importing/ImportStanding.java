package org.ispolnenie.directory.service.importing;

/** What a row of an imported list means for what is there. */
public enum ImportStanding {
    NEW,
    CHANGED,
    SAME,
    /** It is about a closed account, which the list neither opens nor changes. */
    CLOSED,
    REFUSED
}
