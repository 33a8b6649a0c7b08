package org.ispolnenie.directory.service.session;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.jspecify.annotations.Nullable;

/** Where sessions are kept: in the database, so that every node knows them, and in its time. */
public interface SessionRecords {

    /**
     * The account of a session as it is now.
     *
     * @param isStale whether it is a minute or more since it was written down that the session was seen
     */
    record SessionAccount(AccountRow account, boolean isStale) {}

    void begin(String login, String key, String address, String browser);

    /** Whose session it is, in one statement: this happens on every request. Empty if it has ended. */
    Optional<SessionAccount> find(String login, String key);

    /** Writes down that it was seen now; of several requests at once one does. */
    void seen(String key);

    /**
     * Those of an account that may be used, the latest first; none of a closed account.
     *
     * @param own the key of the one in which this is asked; null: in none
     */
    List<OpenSession> open(String login, @Nullable String own);

    void end(String key);

    /** Whether there was one with this id. */
    boolean end(String login, long id);

    /**
     * Ends all of an account.
     *
     * @param except the key of one that stays; null: none does
     * @return how many
     */
    int endAll(String login, @Nullable String except);

    /** Forgets what is over anyway. */
    void forgetOld();
}
