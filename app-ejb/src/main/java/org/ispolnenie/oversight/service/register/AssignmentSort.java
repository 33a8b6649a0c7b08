package org.ispolnenie.oversight.service.register;

/** In which order assignments are listed; each has an index. */
public enum AssignmentSort {
    /** By urgency: the next date first, those without one last. */
    DUE,
    /** The latest date first. */
    DUE_DESC,
    /** By protocol, item, body: as in the document. */
    DECISION
}
