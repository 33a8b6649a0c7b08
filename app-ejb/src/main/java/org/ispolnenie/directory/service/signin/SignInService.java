package org.ispolnenie.directory.service.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.signin.SignInTries.Count;
import org.ispolnenie.directory.service.signin.SignInTries.Failures;
import org.ispolnenie.directory.service.signin.SignInTries.Standing;
import org.ispolnenie.shared.service.SignInSlowedException;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with a password, by page and by REST alike. A try is taken from the count of the login before the password is
 * looked at; once five are taken the login is closed for a quarter of an hour, for strangers: from an address it has signed
 * in from before it has a count of its own. Where ten logins failed at one address, or a hundred in all, tries go one after
 * another. The answer and its time are the same for unknown, known and closed logins (ADR 0056).
 */
@ApplicationScoped
public class SignInService {

    static final int ALLOWED = 5;
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

    private SignInTries tries;
    private VerifiedPasswords passwords;
    private HashingRoom room;
    private SignInLog log;
    private SameGuesses same;

    @SuppressWarnings("NullAway.Init")
    public SignInService() {}

    @Inject
    public SignInService(SignInTries tries, VerifiedPasswords passwords, HashingRoom room, SignInLog log) {
        this.tries = tries;
        this.passwords = passwords;
        this.room = room;
        this.log = log;
        this.same = new SameGuesses(room);
    }

    /** Somebody at the door, and how the login they name stands. */
    private record Knock(String login, char[] password, String address, Standing standing) {

        Optional<AccountRow> account() {
            return standing.account().filter(AccountRow::active);
        }

        Count count() {
            return new Count(login, standing.knownHere() ? address : STRANGERS);
        }
    }

    /**
     * The caller, if the password is theirs and the account may be used now.
     *
     * @param address where they knock from
     * @throws SignInSlowedException if so much has failed that they have to wait
     */
    public Optional<Caller> signIn(String login, char[] password, String address) {
        String name = login.length() > LONGEST_LOGIN ? login.substring(0, LONGEST_LOGIN) : login;
        Knock knock = new Knock(name, password, address, tries.standing(name, address));
        if (knock.standing().taken() < ALLOWED && isRemembered(knock)) {
            return letIn(knock, knock.standing().taken() > 0);
        }
        String guess = passwords.seal(
                        name,
                        password,
                        knock.account().map(AccountRow::passwordHash).orElse(""))
                + address;
        return same.once(guess, () -> tried(knock));
    }

    private boolean isRemembered(Knock knock) {
        return knock.account()
                .filter(account -> passwords.remembers(knock.login(), knock.password(), account.passwordHash()))
                .isPresent();
    }

    private Optional<Caller> tried(Knock knock) {
        int number = tries.take(knock.count(), ALLOWED, WHILE);
        boolean slowed = isSlowed(tries.failures(knock.address(), WHILE));
        if (number > ALLOWED) {
            if (number == ALLOWED + 1) {
                log.closed(knock.login(), knock.count().address(), WHILE);
            }
            return refused(slowed, room.show(() -> passwords.verifyNobody(knock.password())));
        }
        boolean right;
        try {
            right = isRight(knock, slowed);
        } catch (SignInSlowedException notLookedAt) {
            tries.giveBack(knock.count());
            throw notLookedAt;
        }
        if (right) {
            return letIn(knock, true);
        }
        tries.failed(knock.login(), knock.address());
        log.failed(knock.login(), knock.address(), number, ALLOWED);
        return refused(slowed, false);
    }

    /** Looks at the password, when it is its turn. */
    private boolean isRight(Knock knock, boolean slowed) {
        boolean mayGoAhead = knock.standing().knownHere();
        if (slowed && !mayGoAhead) {
            waitForTurn(knock.address());
            mayGoAhead = true;
        }
        boolean goesAhead = mayGoAhead;
        @Nullable
        Boolean right = room.work(() -> {
            // Others may have failed while this one waited for a desk.
            boolean goes = goesAhead || !isSlowed(tries.failures(knock.address(), WHILE));
            return goes ? verify(knock) : null;
        });
        if (right == null) {
            waitForTurn(knock.address());
            right = room.work(() -> verify(knock));
        }
        return right;
    }

    private boolean verify(Knock knock) {
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

    private static boolean isSlowed(Failures failures) {
        return failures.logins() >= LOGINS_AT_ONE_ADDRESS || failures.server() >= FAILURES_IN_ALL;
    }

    /** In, unless more was tried meanwhile than is allowed: then even the right password came too late. */
    private Optional<Caller> letIn(Knock knock, boolean looksAgain) {
        if (looksAgain && !tries.clear(knock.count(), ALLOWED)) {
            return Optional.empty();
        }
        if (looksAgain || !knock.standing().knownHere()) {
            tries.remember(knock.login(), knock.address());
        }
        return knock.account().map(AccountRow::caller);
    }

    private static Optional<Caller> refused(boolean slowed, boolean shown) {
        if (slowed) {
            throw new SignInSlowedException(BETWEEN_TRIES_OF_AN_ADDRESS);
        }
        return Optional.empty();
    }

    /** Forgets what no longer counts. */
    public void forgetOld() {
        tries.forgetOld(TRIES_KEPT, ADDRESSES_KEPT);
    }
}
