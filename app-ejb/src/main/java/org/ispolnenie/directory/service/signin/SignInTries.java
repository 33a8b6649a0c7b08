package org.ispolnenie.directory.service.signin;

import java.time.Duration;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;

/**
 * What is kept of attempts to sign in. Every method is one statement of its own, committed at once: of any number of guesses
 * at the same time, on any number of nodes, each gets a number of its own.
 */
public interface SignInTries {

    /**
     * Whose tries are counted together: all strangers' at a login, or those from an address the login is known at.
     *
     * @param address empty for strangers
     */
    record Count(String login, String address) {}

    /**
     * How a login stands when somebody knocks.
     *
     * @param account   the account; empty if there is none
     * @param knownHere whether it has signed in from that address before
     * @param taken     the tries taken in the current while
     */
    record Standing(Optional<AccountRow> account, boolean knownHere, int taken) {}

    /**
     * How much has failed in the current while.
     *
     * @param logins how many logins failed from the address
     * @param server how many pairs of login and address failed in all
     */
    record Failures(int logins, int server) {}

    Standing standing(String login, String address);

    /**
     * Takes a try.
     *
     * @param allowed how many prolong the while; those above are numbered too, but do not prolong it
     * @param length  how long a try is remembered
     * @return its number, from 1
     */
    int take(Count count, int allowed, Duration length);

    /**
     * Forgets the tries after a right password, unless more were taken meanwhile than are allowed.
     *
     * @return whether they were forgotten; otherwise the password came too late
     */
    boolean clear(Count count, int allowed);

    /** Gives a try back that nobody could judge, because the directory service did not answer. */
    void giveBack(Count count);

    /** Forgets all tries at a login, wherever they came from. */
    void forget(String login);

    /** The login has signed in from the address. */
    void remember(String login, String address);

    void failed(String login, String address);

    /** @param length how long a failure is remembered */
    Failures failures(String address, Duration length);

    /**
     * Queues in a lane in which one goes after the other.
     *
     * @param interval from one to the next
     * @param patience the longest wait; who would have to wait longer does not queue
     * @return how long to wait for the turn; empty: it is full
     */
    Optional<Duration> queue(String lane, Duration interval, Duration patience);

    /** Deletes what no longer counts. */
    void forgetOld(Duration tries, Duration addresses);
}
