package org.ispolnenie.shared.service.personal;

import java.util.List;

/** Finds and replaces signatures, whatever the feature. */
public interface SignatureRows {

    /** How many rows each of the columns, all of one table, has that a login has signed; the table is read once. */
    List<Long> counts(List<SignatureColumn> ofOneTable, String login);

    /**
     * Writes another login where one stands, also where it is one of two. The table is read once, without a lock, and what is
     * found is written piece by piece, each piece for itself: nobody waits for it, and it may end at any moment.
     */
    void replace(SignatureColumn column, String login, String pseudonym);
}
