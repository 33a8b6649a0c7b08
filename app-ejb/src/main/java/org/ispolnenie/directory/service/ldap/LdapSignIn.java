package org.ispolnenie.directory.service.ldap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.ispolnenie.directory.domain.AccountReader;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.account.Login;
import org.ispolnenie.directory.service.signin.DirectoryAccounts;
import org.ispolnenie.directory.service.signin.SignInLog;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.door.NoAccessException;
import org.ispolnenie.shared.service.door.SignInAwayException;
import org.jspecify.annotations.Nullable;

/**
 * Signs people in with the directory service that the settings name. While it does not answer, everybody else goes on: it is
 * asked by few at a time, and after a failure by nobody for some seconds. The log hears once that it went, and once that it came
 * back.
 */
@ApplicationScoped
public class LdapSignIn implements DirectoryAccounts {

    private static final System.Logger LOG = System.getLogger(LdapSignIn.class.getName());
    private static final int AT_ONCE = 8;
    private static final int FOLLOWED = 10_000;
    private static final Duration FOR_A_PLACE = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(5);

    /** Asked for to see whether an answer comes; that there is nobody of this login is one. */
    private static final String NOBODY = "ispolnenie.state";

    /** How the directory service is. */
    public enum Condition {
        NOT_SET_UP,
        /** The settings contradict each other. */
        WRONG,
        AWAY,
        ANSWERS
    }

    /**
     * How the directory service is, asked now.
     *
     * @param words  where it answers, or what is wrong with it
     * @param millis how long the answer took
     */
    public record Standing(Condition condition, String words, long millis) {}

    @Inject
    private LdapAccounts accounts;

    @Inject
    private AccountReader reader;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AtomicBoolean away = new AtomicBoolean();
    /** By login, when what became of somebody was asked last, in this process's {@link System#nanoTime}. */
    private final Map<String, Long> asked = new ConcurrentHashMap<>();

    private @Nullable LdapSettings settings;
    private @Nullable LdapServer server;
    private @Nullable String wrong;
    private volatile long restsUntil = System.nanoTime();

    /** One with settings that are known beforehand. */
    static LdapSignIn with(LdapSettings settings, LdapAccounts accounts, AccountReader reader) {
        LdapSignIn known = new LdapSignIn();
        known.accounts = accounts;
        known.reader = reader;
        known.set(settings);
        return known;
    }

    @PostConstruct
    void configure() {
        try {
            LdapSettings.configured().ifPresent(this::set);
        } catch (LdapSettingsException refused) {
            wrong = refused.getMessage();
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Sign-in with the directory service is not set up: {0}. Local accounts sign in, others are told that it does not answer",
                    refused.getMessage());
        }
    }

    private void set(LdapSettings read) {
        settings = read;
        server = new LdapServer(read);
    }

    /** Reads the settings now, at the start, so that a fault in them is told before somebody stands at the door. */
    public void begin() {
        LdapSettings read = settings;
        if (read != null) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "People sign in with the directory service {0}, too",
                    String.join(", ", read.servers()));
            if (!read.startTls() && read.servers().stream().anyMatch(one -> one.startsWith("ldap:"))) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Passwords go to the directory service in the clear: use ldaps:// or ispolnenie.ldap.start.tls");
            }
        }
    }

    @Override
    public boolean isThere() {
        return settings != null;
    }

    /** Asks now, as a sign-in would: nobody is held up by it, and it takes nobody's place. */
    public Standing standing() {
        String fault = wrong;
        LdapSettings set = settings;
        if (fault != null) {
            return new Standing(Condition.WRONG, fault, 0);
        }
        if (set == null) {
            return new Standing(Condition.NOT_SET_UP, "", 0);
        }
        long begun = System.nanoTime();
        try {
            server().find(NOBODY);
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            return new Standing(Condition.ANSWERS, String.join(", ", set.servers()), Math.max(1, millis));
        } catch (LdapAwayException silent) {
            return new Standing(Condition.AWAY, String.valueOf(silent.getMessage()), 0);
        }
    }

    @Override
    public boolean judges(String login, Optional<AccountRow> here) {
        if (settings == null && wrong == null) {
            return false;
        }
        return here.map(AccountRow::isOfDirectoryService).orElseGet(() -> isLogin(login));
    }

    /** What cannot be the login of an account is nobody's there either. */
    private static boolean isLogin(String login) {
        try {
            Login.of(login);
            return true;
        } catch (ValidationException none) {
            return false;
        }
    }

    @Override
    public Optional<AccountRow> signIn(String login, char[] password) {
        if (password.length == 0) {
            return Optional.empty();
        }
        Optional<LdapPerson> person = asking(() -> server().find(login));
        if (person.isEmpty() || !asking(() -> server().takes(person.get(), password))) {
            return Optional.empty();
        }
        Optional<String> refused = follow(person.get());
        if (refused.isPresent()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "«{0}» is known to the directory service and not let in: {1}",
                    SignInLog.printable(login),
                    refused.get());
            throw new NoAccessException();
        }
        Optional<AccountRow> account = reader.byLogin(login);
        account.ifPresent(row -> asked.put(row.caller().login(), System.nanoTime()));
        return account;
    }

    @Override
    public AccountRow followed(AccountRow account) {
        String login = account.caller().login();
        if (settings == null || !account.isOfDirectoryService() || !isDue(login)) {
            return account;
        }
        try {
            Optional<LdapPerson> person = asking(() -> server().find(login));
            Optional<String> refused =
                    person.isPresent() ? follow(person.get()) : Optional.of("nobody has this login any more");
            if (person.isEmpty()) {
                accounts.withdraw(login);
            }
            refused.ifPresent(reason -> LOG.log(
                    System.Logger.Level.WARNING,
                    "«{0}», who was signed in, is let in no longer by the directory service: {1}",
                    SignInLog.printable(login),
                    reason));
            return reader.byLogin(login).orElse(account);
        } catch (SignInAwayException later) {
            return account;
        }
    }

    /** Whether it is this caller who asks now; the others go on with what is known. */
    private boolean isDue(String login) {
        long now = System.nanoTime();
        @Nullable Long last = asked.get(login);
        if (last != null && now - last < remembered().toNanos()) {
            return false;
        }
        if (asked.size() >= FOLLOWED) {
            asked.clear();
        }
        return last == null ? asked.putIfAbsent(login, now) == null : asked.replace(login, last, now);
    }

    @Override
    public Duration remembered() {
        LdapSettings read = settings;
        return read == null ? Duration.ZERO : read.recheck();
    }

    /** Once more where another request made or changed the account at the same moment. */
    private Optional<String> follow(LdapPerson person) {
        var roles = read().roles().of(person.groups());
        try {
            return accounts.follow(person, roles);
        } catch (RuntimeException meanwhile) {
            LOG.log(System.Logger.Level.DEBUG, "An account was changed by two at once", meanwhile);
            return accounts.follow(person, roles);
        }
    }

    private LdapSettings read() {
        LdapSettings read = settings;
        if (read == null) {
            throw new SignInAwayException(REST);
        }
        return read;
    }

    private LdapServer server() {
        LdapServer there = server;
        if (there == null) {
            throw new SignInAwayException(REST);
        }
        return there;
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(FOR_A_PLACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T asking(Supplier<T> question) {
        if (System.nanoTime() - restsUntil < 0 || !hasPlace()) {
            throw new SignInAwayException(REST);
        }
        try {
            T answer = question.get();
            if (away.compareAndSet(true, false)) {
                LOG.log(System.Logger.Level.INFO, "The directory service answers again");
            }
            return answer;
        } catch (LdapAwayException silent) {
            restsUntil = System.nanoTime() + REST.toNanos();
            if (away.compareAndSet(false, true)) {
                LOG.log(System.Logger.Level.WARNING, "The directory service does not answer: {0}", silent.getMessage());
            }
            throw new SignInAwayException(REST);
        } finally {
            places.release();
        }
    }
}
