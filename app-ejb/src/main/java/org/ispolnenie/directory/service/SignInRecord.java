package org.ispolnenie.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;

/** Keeps count of the wrong passwords of an account. */
@Stateless
@PermitAll
public class SignInRecord {

    private DirectoryRepository directory;

    @SuppressWarnings("NullAway.Init")
    public SignInRecord() {}

    @Inject
    public SignInRecord(DirectoryRepository directory) {
        this.directory = directory;
    }

    public void wrongPassword(String login, Instant now) {
        directory.account(login).ifPresent(account -> account.recordFailure(now));
    }

    public void rightPassword(String login) {
        directory.account(login).ifPresent(Account::recordSuccess);
    }
}
