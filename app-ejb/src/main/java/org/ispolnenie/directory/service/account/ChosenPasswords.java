package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.domain.account.PasswordChanged;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;

/** Records the password that a person has chosen for themselves; everybody who is signed in may. */
@Stateless
@PermitAll
public class ChosenPasswords {

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SessionRecords sessions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<PasswordChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Puts a password in the place of the one the caller has said.
     *
     * @param seenHash the hash of the one they said
     */
    @Audited(value = "PASSWORD_CHANGED", of = AuditEntity.ACCOUNT)
    public void replace(String seenHash, String newHash) {
        String login = caller.get().login();
        Account account = directory.account(login).orElseThrow();
        if (!account.passwordHash().equals(seenHash)) {
            throw new ConflictException(Message.of("directory.PASSWORD_CHANGED_MEANWHILE"));
        }
        Instant now = clock.instant();
        account.choosePassword(newHash, now);
        accounts.add(new AccountMove(
                account, AccountAct.PASSWORD_CHOSEN, caller.get().acts(now), null));
        sessions.endAll(login, null);
        changed.fire(new PasswordChanged(login));
    }
}
