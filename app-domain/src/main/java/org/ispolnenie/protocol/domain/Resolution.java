package org.ispolnenie.protocol.domain;

/** What a person decides about a doubt. */
public enum Resolution {
    KEEP_AS_WRITTEN,
    CORRECT
}
