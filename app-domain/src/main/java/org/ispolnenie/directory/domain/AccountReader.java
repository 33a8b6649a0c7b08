package org.ispolnenie.directory.domain;

import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.domain.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads what signing in needs of an account in one statement: it happens on every REST call. */
public interface AccountReader {

    /**
     * An account as signing in sees it.
     *
     * @param caller       who it is, with all they may do
     * @param passwordHash the stored hash
     * @param active       whether it may be used at all
     * @param oneTimeUntil until when its password lets in that they have to change; null: they have chosen it
     * @param origin       who keeps it and knows its password
     * @param secondFactor whether its password opens nothing without a code
     */
    record AccountRow(
            Caller caller,
            String passwordHash,
            boolean active,
            @Nullable Instant oneTimeUntil,
            AccountOrigin origin,
            boolean secondFactor) {

        /** One whose password its person has chosen. */
        public AccountRow(Caller caller, String passwordHash, boolean active) {
            this(caller, passwordHash, active, null, AccountOrigin.LOCAL, false);
        }

        /** Whether a directory service keeps it. */
        public boolean isOfDirectoryService() {
            return origin == AccountOrigin.LDAP;
        }

        /** Whether they have to choose a password before anything else. */
        public boolean owesPassword() {
            return oneTimeUntil != null;
        }

        /**
         * Whether the account is open, and its password has not run out. Whom the directory service gives no role any more
         * is not let in either: no role is how it takes somebody away.
         */
        public boolean letsIn(Instant now) {
            return active
                    && (oneTimeUntil == null || now.isBefore(oneTimeUntil))
                    && !(isOfDirectoryService() && caller.roles().isEmpty());
        }

        /**
         * Whether they have to set up a second factor before anything else.
         *
         * @param demanding the roles that are not to be had without one
         */
        public boolean owesSecondFactor(Set<Role> demanding) {
            return !secondFactor && !Collections.disjoint(caller.roles(), demanding);
        }

        /**
         * Who comes in: somebody with no right at all as long as they owe a password or a second factor.
         *
         * @param demanding the roles that are not to be had without a second factor
         */
        public Caller entrant(Set<Role> demanding) {
            return owesPassword() || owesSecondFactor(demanding)
                    ? new Caller(caller.login(), caller.displayName(), caller.organization(), Set.of())
                    : caller;
        }

        /** Stands for the password in a session, which ends when there is another; tells nothing of it. */
        public String stamp() {
            return Base64.getEncoder().encodeToString(Sha256.of("stamp " + passwordHash));
        }
    }

    Optional<AccountRow> byLogin(String login);
}
