package org.ispolnenie.assignment.domain;

/** What the bodies of one protocol see of each other; the controller sets it. */
public enum Sharing {
    /** Each body only its own. */
    OWN_ONLY,
    /** All see the board with everybody's states. */
    STATES,
    /** All see each other's reports and evidence too. */
    REPORTS
}
