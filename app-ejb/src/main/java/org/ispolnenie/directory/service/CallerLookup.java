package org.ispolnenie.directory.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Message;

/** Finds the caller behind a login. */
@ApplicationScoped
public class CallerLookup {

    private AccountReader accounts;

    @SuppressWarnings("NullAway.Init")
    public CallerLookup() {}

    @Inject
    public CallerLookup(AccountReader accounts) {
        this.accounts = accounts;
    }

    public Caller byLogin(String login) {
        return accounts.byLogin(login)
                .map(AccountReader.AccountRow::caller)
                .orElseThrow(() -> new AccessDeniedException(Message.of("directory.NO_SUCH_ACCOUNT", login)));
    }
}
