package org.ispolnenie.directory.domain;

import java.util.Optional;

/** Reads what signing in needs of an account in one statement: it happens on every REST call. */
public interface AccountReader {

    /**
     * An account as signing in sees it.
     *
     * @param caller       who it is
     * @param passwordHash the stored hash
     * @param active       whether it may be used at all
     */
    record AccountRow(Caller caller, String passwordHash, boolean active) {}

    Optional<AccountRow> byLogin(String login);
}
