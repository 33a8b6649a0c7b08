package org.ispolnenie.protocol.domain;

/** What a person decides about a doubt. */
public enum Resolution {
    KEEP_AS_WRITTEN,
    CORRECT,
    /** It asks nothing of anybody: no control, and approval does not wait for a body. */
    ASKS_FOR_NOTHING
}
