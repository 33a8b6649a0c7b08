package org.ispolnenie.operations.service.state;

/** How a thing is, the better the earlier. */
public enum Lamp {
    /** All is well. */
    GOOD,
    /** It is not there because nobody has set it up, and need not be. */
    OFF,
    /** The work goes on, somebody should look at it today. */
    ATTENTION,
    /** Something does not work. */
    BAD
}
