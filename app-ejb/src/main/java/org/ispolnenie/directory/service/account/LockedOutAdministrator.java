package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.service.factor.SecondFactors;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.directory.service.signin.SignInTries;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;

/**
 * Lets an administrator in again who has no way in any more: whoever may set the settings of the server asks for it, and the
 * one-time password is told in a file that the server's user alone may read. What was asked is done once, however often the
 * server starts (ADR 0093).
 */
@Stateless
@PermitAll
public class LockedOutAdministrator {

    private static final System.Logger LOG = System.getLogger(LockedOutAdministrator.class.getName());
    private static final String THE_START = "ispolnenie";

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private VerifiedPasswords passwords;

    @Inject
    private SignInTries tries;

    @Inject
    private SessionRecords sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private FirstPasswordFile file;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Gives an administrator a one-time password; closed, locked and handed to a directory service they are no longer, and no
     * code is asked of them.
     *
     * @param asked the login, and behind a blank anything that tells this request from an earlier one
     */
    public void rescue(String asked) {
        String login = asked.strip().split("\\s+")[0];
        Optional<Account> account = directory.account(login);
        if (account.isEmpty() || !account.get().roles().contains(Role.ADMIN)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "ispolnenie.admin.reset names «{0}», who is no administrator: nothing was done",
                    login);
        } else if (accounts.isRecorded(account.get(), reason(asked))) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "ispolnenie.admin.reset was done at an earlier start: take it away, or put another word behind the login");
        } else {
            letIn(account.get(), reason(asked));
        }
    }

    private static String reason(String asked) {
        return "ispolnenie.admin.reset=" + asked.strip();
    }

    private void letIn(Account account, String reason) {
        Instant now = clock.instant();
        if (!account.isActive()) {
            account.reopen(now);
            accounts.add(new AccountMove(account, AccountAct.REOPENED, new Act(THE_START, now), reason));
        }
        OneTimePassword password = OneTimePassword.random(random, now);
        String hash = passwords.hash(password.text().toCharArray());
        if (account.isOfDirectoryService()) {
            account.moveHere(hash, password.until(), now);
            accounts.add(new AccountMove(account, AccountAct.MOVED_HERE, new Act(THE_START, now), reason));
        } else {
            account.giveOneTimePassword(hash, password.until(), now);
            accounts.add(new AccountMove(account, AccountAct.PASSWORD_RESET, new Act(THE_START, now), reason));
        }
        if (factors.remove(account.login())) {
            accounts.add(new AccountMove(account, AccountAct.SECOND_FACTOR_REMOVED, new Act(THE_START, now), reason));
        }
        tries.forget(account.login());
        sessions.endAll(account.login(), null);
        file.write(account.login(), password);
        trail.write(AuditNote.of("ADMINISTRATOR_LET_IN", AuditEntity.ACCOUNT, account.login()));
    }
}
