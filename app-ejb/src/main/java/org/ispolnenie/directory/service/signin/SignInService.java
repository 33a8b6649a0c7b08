package org.ispolnenie.directory.service.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.service.signin.SignInTries.Count;
import org.ispolnenie.directory.service.signin.SignInTries.Failures;
import org.ispolnenie.directory.service.signin.SignInTries.Standing;
import org.ispolnenie.shared.service.SignInSlowedException;

/**
 * Signing in with a password, by page and by REST alike. A try is taken from the count of the login before the password is
 * looked at; once five are taken the login is closed for a quarter of an hour, for strangers: from an address it has signed
 * in from before it has a count of its own. Where ten logins failed at one address, or a hundred in all, tries go one after
 * another. The answer and its time are the same for unknown, known and closed logins (ADR 0056).
 */
@ApplicationScoped
public class SignInService {

    public static final int ALLOWED = 5;
    static final int LOGINS_AT_ONE_ADDRESS = 10;
    static final int FAILURES_IN_ALL = 100;
    static final Duration WHILE = Duration.ofMinutes(15);

    private static final Duration BETWEEN_TRIES_OF_AN_ADDRESS = Duration.ofSeconds(3);
    private static final Duration BETWEEN_TRIES_IN_ALL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration TRIES_KEPT = Duration.ofDays(1);
    private static final Duration ADDRESSES_KEPT = Duration.ofDays(400);
    private static final String STRANGERS = "";
    private static final String EVERYBODY = "";
    private static final int LONGEST_LOGIN = 100;

    @Inject
    private SignInTries tries;

    @Inject
    private VerifiedPasswords passwords;

    @Inject
    private HashingRoom room;

    @Inject
    private SignInLog log;

    @Inject
    private Clock clock;

    private final SameGuesses same = new SameGuesses();

    /**
     * Somebody at the door, and how the login they name stands.
     *
     * @param account the account of that login if it lets anybody in now
     */
    private record Knock(
            String login, char[] password, String address, Standing standing, Optional<AccountRow> account) {

        Count count() {
            return new Count(login, standing.knownHere() ? address : STRANGERS);
        }

        boolean isClosed() {
            return standing.taken() >= ALLOWED;
        }
    }

    /**
     * The caller's account, if the password is theirs and the account may be used now.
     *
     * @param address where they knock from
     * @throws SignInSlowedException if so much has failed that they have to wait
     */
    public Optional<AccountRow> signIn(String login, char[] password, String address) {
        String name = login.length() > LONGEST_LOGIN ? login.substring(0, LONGEST_LOGIN) : login;
        Standing standing = tries.standing(name, address);
        Optional<AccountRow> account = standing.account().filter(row -> row.letsIn(clock.instant()));
        Knock knock = new Knock(name, password, address, standing, account);
        if (goesOn(knock)) {
            return knock.account();
        }
        String guess = passwords.seal(
                        name,
                        password,
                        knock.account().map(AccountRow::passwordHash).orElse(""))
                + address;
        return room.enter(knock.standing().knownHere(), () -> same.once(guess, () -> tried(knock)));
    }

    /** Whether this very password was found right before in this process, and no more was tried meanwhile than is allowed. */
    private boolean goesOn(Knock knock) {
        if (knock.isClosed() || !isRemembered(knock)) {
            return false;
        }
        boolean tried = knock.standing().taken() > 0;
        if (tried && !tries.clear(knock.count(), ALLOWED)) {
            return false;
        }
        if (tried || !knock.standing().knownHere()) {
            tries.remember(knock.login(), knock.address());
        }
        return true;
    }

    private boolean isRemembered(Knock knock) {
        return knock.account()
                .filter(account -> passwords.remembers(knock.login(), knock.password(), account.passwordHash()))
                .isPresent();
    }

    /**
     * In the room. Whoever found no place there, or gets no turn in a lane, has taken no try. It is then taken at once, not at
     * the desk: of many in the room all are counted when the first has its answer, so the right one among them is refused,
     * too. Once taken it is looked at, even where a lane begins meanwhile: the places bound how many these are.
     */
    private Optional<AccountRow> tried(Knock knock) {
        boolean slowed = isSlowed(knock);
        if (slowed) {
            waitForTurn(knock.address());
        }
        int number = knock.isClosed() ? ALLOWED + 1 : tries.take(knock.count(), ALLOWED, WHILE);
        if (number > ALLOWED) {
            return refused(slowed, room.show(() -> passwords.verifyNobody(knock.password())));
        }
        boolean letIn = false;
        try {
            letIn = room.work(() -> isLetIn(knock, number));
        } finally {
            if (!letIn) {
                tellOfLock(knock, number);
            }
        }
        return letIn ? knock.account() : refused(slowed, false);
    }

    /** At a desk. What was taken meanwhile is counted again before anybody is let in. */
    private boolean isLetIn(Knock knock, int number) {
        if (!isRight(knock)) {
            tries.failed(knock.login(), knock.address());
            log.failed(knock.login(), knock.address(), number, ALLOWED);
            return false;
        }
        if (!tries.clear(knock.count(), ALLOWED)) {
            return false;
        }
        tries.remember(knock.login(), knock.address());
        log.accepted(knock.login());
        return true;
    }

    /** Of all tries until a login opens again one alone has the last number, so there is one line. */
    private void tellOfLock(Knock knock, int number) {
        if (number == ALLOWED && tries.standing(knock.login(), knock.address()).taken() >= ALLOWED) {
            log.closed(knock.login(), knock.count().address(), WHILE);
        }
    }

    private static Optional<AccountRow> refused(boolean slowed, boolean shown) {
        if (slowed) {
            throw new SignInSlowedException(BETWEEN_TRIES_OF_AN_ADDRESS);
        }
        return Optional.empty();
    }

    private boolean isRight(Knock knock) {
        return knock.account()
                .map(account -> passwords.verify(knock.login(), knock.password(), account.passwordHash()))
                .orElseGet(() -> passwords.verifyNobody(knock.password()));
    }

    private void waitForTurn(String address) {
        boolean here = tries.failures(address, WHILE).logins() >= LOGINS_AT_ONE_ADDRESS;
        Duration wait = (here
                        ? tries.queue(address, BETWEEN_TRIES_OF_AN_ADDRESS, PATIENCE)
                        : tries.queue(EVERYBODY, BETWEEN_TRIES_IN_ALL, PATIENCE))
                .orElseThrow(() -> new SignInSlowedException(PATIENCE));
        room.waitForTurn(wait);
    }

    /** Whoever is known at their address goes ahead of those who are not. */
    private boolean isSlowed(Knock knock) {
        if (knock.standing().knownHere()) {
            return false;
        }
        Failures failures = tries.failures(knock.address(), WHILE);
        return failures.logins() >= LOGINS_AT_ONE_ADDRESS || failures.server() >= FAILURES_IN_ALL;
    }

    /** Forgets what no longer counts. */
    public void forgetOld() {
        tries.forgetOld(TRIES_KEPT, ADDRESSES_KEPT);
    }
}
