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
import org.ispolnenie.shared.service.door.NoAccessException;
import org.ispolnenie.shared.service.door.SignInAwayException;
import org.ispolnenie.shared.service.door.SignInSlowedException;

/**
 * Signing in with a password, by page and by REST alike. A try is taken from the count of the login before the password is
 * looked at; once five are taken the login is closed for a quarter of an hour, for strangers: from an address it has signed
 * in from before it has a count of its own. Where ten logins failed at one address, or a hundred in all, tries go one after
 * another. The answer and its time are the same for unknown, known and closed logins (ADR 0056). About logins that have no
 * account here, or one it keeps, the directory service is asked where there is one (ADR 0092).
 */
@ApplicationScoped
public class SignInService {

    public static final int ALLOWED = 5;
    static final int LOGINS_AT_ONE_ADDRESS = 10;
    static final int FAILURES_IN_ALL = 100;
    public static final Duration WHILE = Duration.ofMinutes(15);

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
    private DirectoryAccounts outside;

    @Inject
    private SignInLog log;

    @Inject
    private Clock clock;

    private final SameGuesses same = new SameGuesses();

    /**
     * Somebody at the door, and how the login they name stands.
     *
     * @param account the account of that login if it lets anybody in now
     * @param outside whether the directory service judges the password
     */
    private record Knock(
            String login,
            char[] password,
            String address,
            Standing standing,
            Optional<AccountRow> account,
            boolean outside) {

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
     * @throws SignInAwayException if the directory service, which knows the password, does not answer
     * @throws NoAccessException if the directory service knows them, and nothing here is open to them
     */
    public Optional<AccountRow> signIn(String login, char[] password, String address) {
        Knock knock = knock(login, password, address);
        return goesOn(knock) ? knock.account() : looked(knock);
    }

    /** The same at the beginning of a session: the directory service is asked whatever is remembered. */
    public Optional<AccountRow> beginSession(String login, char[] password, String address) {
        Knock knock = knock(login, password, address);
        return !knock.outside() && goesOn(knock) ? knock.account() : looked(knock);
    }

    private Knock knock(String login, char[] password, String address) {
        String name = login.length() > LONGEST_LOGIN ? login.substring(0, LONGEST_LOGIN) : login;
        Standing standing = tries.standing(name, address);
        boolean judged = outside.judges(name, standing.account());
        Optional<AccountRow> account =
                standing.account().filter(row -> row.letsIn(clock.instant()) && row.isOfDirectoryService() == judged);
        return new Knock(name, password, address, standing, account, judged);
    }

    private Optional<AccountRow> looked(Knock knock) {
        String guess = passwords.seal(
                        knock.login(),
                        knock.password(),
                        knock.account().map(AccountRow::passwordHash).orElse(""))
                + knock.address();
        return room.enter(knock.standing().knownHere(), () -> same.once(guess, () -> tried(knock)));
    }

    /** Whether this very password was found right before in this process, and no more was tried meanwhile than is allowed. */
    private boolean goesOn(Knock knock) {
        if (knock.isClosed() || !isRemembered(knock)) {
            return false;
        }
        if (awaitsCode(knock.account())) {
            return true;
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
        Optional<AccountRow> letIn = Optional.empty();
        boolean judged = true;
        try {
            letIn = knock.outside() ? letInFromOutside(knock, number) : room.work(() -> letIn(knock, number));
        } catch (SignInAwayException away) {
            judged = false;
            tries.giveBack(knock.count());
            throw away;
        } finally {
            if (letIn.isEmpty() && judged) {
                tellOfLock(knock, number);
            }
        }
        return letIn.isPresent() ? letIn : refused(slowed, false);
    }

    /** At a desk. What was taken meanwhile is counted again before anybody is let in. */
    private Optional<AccountRow> letIn(Knock knock, int number) {
        if (!isRight(knock)) {
            tellOfFailure(knock, number);
            return Optional.empty();
        }
        return stillAllowed(knock, knock.account()) ? knock.account() : Optional.empty();
    }

    /** At the directory service's own pace: who waits for it holds no desk, so that it keeps nobody else waiting. */
    private Optional<AccountRow> letInFromOutside(Knock knock, int number) {
        try {
            Optional<AccountRow> right = outside.signIn(knock.login(), knock.password());
            if (right.isEmpty()) {
                tellOfFailure(knock, number);
                return Optional.empty();
            }
            if (!stillAllowed(knock, right)) {
                return Optional.empty();
            }
            passwords.keep(knock.login(), knock.password(), right.get().passwordHash(), outside.remembered());
            return right;
        } catch (NoAccessException known) {
            if (tries.clear(knock.count(), ALLOWED)) {
                throw known;
            }
            return Optional.empty();
        }
    }

    private void tellOfFailure(Knock knock, int number) {
        tries.failed(knock.login(), knock.address());
        log.failed(knock.login(), knock.address(), number, ALLOWED);
    }

    private boolean stillAllowed(Knock knock, Optional<AccountRow> right) {
        if (awaitsCode(right)) {
            return stillAwaited(knock);
        }
        if (!tries.clear(knock.count(), ALLOWED)) {
            return false;
        }
        tries.remember(knock.login(), knock.address());
        log.accepted(knock.login());
        return true;
    }

    /** Wrong codes are not forgotten for a right password, or who knows it could guess codes for ever. */
    private boolean stillAwaited(Knock knock) {
        if (tries.standing(knock.login(), knock.address()).taken() > ALLOWED) {
            return false;
        }
        tries.giveBack(knock.count());
        log.accepted(knock.login());
        return true;
    }

    private static boolean awaitsCode(Optional<AccountRow> account) {
        return account.filter(AccountRow::secondFactor).isPresent();
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
