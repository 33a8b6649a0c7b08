package org.ispolnenie.shared.service.audit;

import org.jspecify.annotations.Nullable;

/** Where what cannot be said by {@link Audited} is recorded: what happens at the door, and what was refused. */
public interface AuditTrail {

    /** Records what the caller does, in the transaction there is. */
    void write(AuditNote note);

    /** The same of a person who is not the caller of this request, or not yet. */
    void write(AuditNote note, String login);

    /**
     * Records what a stranger brings about, unless there was too much of it within the last hour: nobody fills the table by
     * guessing passwords. The last that is recorded says that there may have been more.
     *
     * @param login whose account it is about; null: nobody's. A login that there is not may be anything, a password too, and
     *              is not kept
     */
    void writeWithinReason(AuditNote note, @Nullable String login);
}
