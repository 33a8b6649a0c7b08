package org.ispolnenie.quality.domain.set;

/** What the region decides about a submitted set. */
public enum Verdict {
    RETURNED,
    ACCEPTED
}
