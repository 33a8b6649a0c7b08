package org.ispolnenie.directory.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.DirectoryRepository;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountMove;
import org.ispolnenie.directory.domain.account.AccountRepository;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Ends sessions and says so in the history of the account. */
@ApplicationScoped
public class EndedSessions {

    @Inject
    private SessionRecords records;

    @Inject
    private DirectoryRepository directory;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    void one(String login, long id) {
        if (!records.end(login, id)) {
            throw new NotFoundException(Message.of("directory.NO_SUCH_SESSION", id));
        }
        tell(login);
    }

    void all(String login, @Nullable String except) {
        if (records.endAll(login, except) > 0) {
            tell(login);
        }
    }

    private void tell(String login) {
        directory
                .account(login)
                .ifPresent(account -> accounts.add(new AccountMove(
                        account, AccountAct.SESSIONS_ENDED, caller.get().acts(clock.instant()), null)));
    }
}
