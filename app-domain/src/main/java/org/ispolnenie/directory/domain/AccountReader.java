package org.ispolnenie.directory.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what signing in needs of an account in one statement: it happens on every REST call. */
public interface AccountReader {

    /**
     * An account as signing in sees it.
     *
     * @param caller       who it is
     * @param passwordHash the stored hash
     * @param active       whether it may be used at all
     * @param lockedUntil  until when wrong passwords have locked it; null if they have not
     * @param failures     wrong passwords since the last right one
     */
    record AccountRow(Caller caller, String passwordHash, boolean active, @Nullable Instant lockedUntil, int failures) {

        public boolean maySignInAt(Instant now) {
            return active && (lockedUntil == null || !now.isBefore(lockedUntil));
        }
    }

    Optional<AccountRow> byLogin(String login);
}
