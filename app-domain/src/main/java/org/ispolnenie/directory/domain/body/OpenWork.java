package org.ispolnenie.directory.domain.body;

/** What a body still owes; whoever keeps such work answers here, so that no body is closed unseen. */
public interface OpenWork {

    /** How many control points and parts of a body are open. */
    long of(long organizationId);
}
