package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.OneTimePassword;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.Act;

/**
 * Sees to it at every start that somebody can begin: the first administrator is made with a one-time password, which the
 * settings say or a file of the server tells. One who has let it run out gets another at the next start.
 */
@Stateless
@PermitAll
public class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    private static final String THE_START = "ispolnenie";

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private VerifiedPasswords passwords;

    @Inject
    private FirstPasswordFile file;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Makes the first administrator where there is none.
     *
     * @param password the one-time password that the settings say; empty: nothing is said
     */
    public void ensure(String login, Optional<String> password) {
        Optional<Account> known = directory.account(login);
        boolean missing = password.isPresent()
                ? known.isEmpty()
                : known.isEmpty() && accounts.openAdministratorsForChange().isEmpty();
        if (missing && !accounts.erased(List.of(login)).isEmpty()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "ispolnenie.admin.login names a login that is given to nobody any more: choose another");
            return;
        }
        if (missing || known.filter(this::hasRunOut).isPresent()) {
            Instant now = clock.instant();
            OneTimePassword given = password.map(text -> new OneTimePassword(text, now.plus(OneTimePassword.LASTS)))
                    .orElseGet(() -> OneTimePassword.random(random, now));
            give(known.orElseGet(() -> new Account(login, login, "", null, Set.of(Role.ADMIN))), given, now);
            if (password.isEmpty()) {
                file.write(login, given);
            }
        }
    }

    private boolean hasRunOut(Account account) {
        return account.isActive()
                && account.roles().contains(Role.ADMIN)
                && account.oneTimeUntil()
                        .filter(until -> !until.isAfter(clock.instant()))
                        .isPresent();
    }

    private void give(Account account, OneTimePassword password, Instant now) {
        boolean isNew = !account.isStored();
        account.giveOneTimePassword(passwords.hash(password.text().toCharArray()), password.until(), now);
        if (isNew) {
            accounts.add(account);
        }
        accounts.add(new AccountMove(
                account, isNew ? AccountAct.CREATED : AccountAct.PASSWORD_RESET, new Act(THE_START, now), null));
    }
}
