package org.ispolnenie.protocol.domain;

/** Where a protocol is in its life. */
public enum ProtocolState {
    /** Read, not yet approved: its reading may be corrected, its doubts decided. */
    DRAFT,
    /** On control: nothing about it changes any more. */
    APPROVED
}
