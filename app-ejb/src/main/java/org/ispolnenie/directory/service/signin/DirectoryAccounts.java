package org.ispolnenie.directory.service.signin;

import java.time.Duration;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.shared.service.door.NoAccessException;
import org.ispolnenie.shared.service.door.SignInAwayException;

/** People whose passwords a directory service knows, as the door needs them (ADR 0092). */
public interface DirectoryAccounts {

    /** Whether the settings name one. */
    boolean isThere();

    /**
     * Whether the directory service is asked about a login.
     *
     * @param here the account of that login, open or not; empty: there is none
     */
    boolean judges(String login, Optional<AccountRow> here);

    /**
     * Looks at a password; whoever it is right for has an account afterwards, as the directory service describes them.
     *
     * @return the account; empty if the login is unknown there or the password wrong
     * @throws NoAccessException if both are right, and nothing here is open to them
     * @throws SignInAwayException if the directory service does not answer
     */
    Optional<AccountRow> signIn(String login, char[] password);

    /** The account of a session as it goes on: from time to time the directory service is asked what became of the person. */
    AccountRow followed(AccountRow account);

    /** For how long a password that was found right need not be looked at again. */
    Duration remembered();
}
