package org.ispolnenie.reading.result;

/** What a named party is. */
public enum PartyKind {
    GROUP,
    ORGANIZATION,
    PERSON,
    /** The directory does not know it; shown to a person, never dropped. */
    UNKNOWN
}
