package org.ispolnenie.directory.service.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.jspecify.annotations.Nullable;

/** Reads what was done to an account, how it stands, and who else does the same work. */
public interface AccountHistoryReader {

    /**
     * Something that was done to an account.
     *
     * @param person       who did it, by their name
     * @param reason       null where none was asked for
     * @param roles        what the account might do afterwards
     * @param organization the code of its body afterwards; null if it had none
     */
    record HistoryEntry(
            AccountAct act,
            Instant at,
            String person,
            @Nullable String reason,
            Set<Role> roles,
            @Nullable String organization) {}

    /** The latest first. */
    List<HistoryEntry> of(String login);

    /** Whether wrong tries keep the login closed now, for strangers or at an address it is known at. */
    boolean isLocked(String login, int allowed);

    /** The names of others who can sign in for the same body with one of the same roles. */
    List<String> colleagues(String login);
}
