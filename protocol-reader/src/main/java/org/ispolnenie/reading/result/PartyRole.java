package org.ispolnenie.reading.result;

/** What a decision wants of a party. */
public enum PartyRole {
    /** Answers for the execution: gets the assignment. */
    RESPONSIBLE,
    /** Does the work for the one who answers. */
    EXECUTOR,
    /** Takes part: «совместно с». */
    CO_EXECUTOR
}
