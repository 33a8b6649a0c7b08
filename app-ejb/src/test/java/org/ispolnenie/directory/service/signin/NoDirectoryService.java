package org.ispolnenie.directory.service.signin;

import java.time.Duration;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;

/** There is none: every account is kept here. */
public final class NoDirectoryService implements DirectoryAccounts {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public boolean judges(String login, Optional<AccountRow> here) {
        return false;
    }

    @Override
    public Optional<AccountRow> signIn(String login, char[] password) {
        return Optional.empty();
    }

    @Override
    public AccountRow followed(AccountRow account) {
        return account;
    }

    @Override
    public Duration remembered() {
        return Duration.ZERO;
    }
}
