package org.ispolnenie.directory.service.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.factor.SecondFactors;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Takes a second factor away whose telephone is lost; the administrator's work. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class SecondFactorRemoval {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private SessionRecords sessions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Their sessions end; whoever found the telephone is in none of them. Nobody does it to themselves. */
    @Audited(value = "SECOND_FACTOR_REMOVED", of = AuditEntity.ACCOUNT)
    public void remove(@AuditedId String login, @Nullable String reason) {
        String why = WrittenText.requiredText(reason, "/reason", LONGEST_REASON);
        Account account = directory
                .account(login)
                .orElseThrow(() -> new NotFoundException(Message.of("directory.NO_ACCOUNT_OF_THIS_NAME", login)));
        if (account.login().equals(caller.get().login())) {
            throw new ConflictException(Message.of("directory.OWN_SECOND_FACTOR"));
        }
        if (!factors.remove(account.login())) {
            throw new ConflictException(Message.of("directory.NO_SECOND_FACTOR", account.login()));
        }
        sessions.endAll(account.login(), null);
        accounts.add(new AccountMove(
                account, AccountAct.SECOND_FACTOR_REMOVED, caller.get().acts(clock.instant()), why));
    }
}
