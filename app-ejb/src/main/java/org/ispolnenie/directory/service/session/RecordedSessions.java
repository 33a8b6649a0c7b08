package org.ispolnenie.directory.service.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.service.session.SessionRecords.SessionAccount;
import org.ispolnenie.shared.service.SessionRegister;

/** The sessions that the door lets in, as the directory keeps them. */
@ApplicationScoped
public class RecordedSessions implements SessionRegister {

    @Inject
    private SessionRecords records;

    @Override
    public void begin(String login, String key, String address, String browser) {
        records.begin(login, key, address, BrowserName.of(browser));
    }

    @Override
    public void end(String key) {
        records.end(key);
    }

    /** Whose session it is; empty if it has ended. That it was seen is written down once a minute. */
    public Optional<AccountRow> account(String login, String key) {
        Optional<SessionAccount> found = records.find(login, key);
        found.filter(SessionAccount::isStale).ifPresent(stale -> records.seen(key));
        return found.map(SessionAccount::account);
    }

    /** Forgets what is over anyway. */
    public void forgetOld() {
        records.forgetOld();
    }
}
