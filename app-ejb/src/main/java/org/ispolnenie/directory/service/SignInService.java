package org.ispolnenie.directory.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;

/**
 * Signing in: a right password lets in, five wrong ones in a row lock the account for a quarter of an hour. It happens on
 * every REST call and takes a while when a password is new, so no transaction is open meanwhile.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInService {

    private AccountReader accounts;
    private SignInRecord record;
    private VerifiedPasswords passwords;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public SignInService() {}

    @Inject
    public SignInService(AccountReader accounts, SignInRecord record, VerifiedPasswords passwords, Clock clock) {
        this.accounts = accounts;
        this.record = record;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The caller, if the password is theirs and the account may be used now. */
    public Optional<Caller> signIn(String login, char[] password) {
        Instant now = clock.instant();
        Optional<AccountRow> found = accounts.byLogin(login);
        if (found.isEmpty()) {
            // The same work as for a real account, so that the time taken does not tell which logins exist.
            passwords.verifyNobody(password);
            return Optional.empty();
        }
        AccountRow account = found.get();
        if (!account.maySignInAt(now)) {
            return Optional.empty();
        }
        if (!passwords.verify(login, password, account.passwordHash())) {
            record.wrongPassword(login, now);
            return Optional.empty();
        }
        if (account.failures() > 0 || account.lockedUntil() != null) {
            record.rightPassword(login);
        }
        return Optional.of(account.caller());
    }
}
