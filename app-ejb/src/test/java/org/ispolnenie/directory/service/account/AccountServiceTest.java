package org.ispolnenie.directory.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlAccountHistoryReader;
import org.ispolnenie.directory.persistence.SqlAccountReader;
import org.ispolnenie.directory.persistence.SqlPersonReader;
import org.ispolnenie.directory.persistence.SqlSessionRecords;
import org.ispolnenie.directory.persistence.SqlSignInTries;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountDescription.Place;
import org.ispolnenie.directory.service.account.AccountDescription.Reach;
import org.ispolnenie.directory.service.account.AccountHistoryReader.HistoryEntry;
import org.ispolnenie.directory.service.signin.CountedPasswords;
import org.ispolnenie.directory.service.signin.SignInTries.Count;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts as an administrator keeps them, on the real database: what is done, who is refused, what history says. */
class AccountServiceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant NOW = Instant.parse("2019-11-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Place EXECUTOR = new Place("MR03", Set.of(Role.EXECUTOR));
    private static final Reach NOWHERE = new Reach(null, "ru", false);

    private final SqlSignInTries tries = Wired.of(SqlSignInTries.class, DATABASE.dataSource());

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            StartDirectory delivered = StartDirectory.delivered();
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            delivered.organizations().forEach(directory::add);
        });
    }

    @BeforeEach
    void twoAdministrators() {
        for (String table : List.of("account_session", "account_move", "account_role", "account", "sign_in_tries")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.doInTransaction(
                em -> Stream.of("first", "second").forEach(login -> Wired.of(JpaDirectoryRepository.class, em)
                        .add(new Account(login, "Администратор " + login, "-", null, Set.of(Role.ADMIN)))));
    }

    @Test
    void aNewPersonOwesAPasswordAndTheHistorySaysWhoMadeThem() {
        String[] given = new String[1];
        doing(accounts -> given[0] = accounts.create(" Petrov ", "Петров П. П.", EXECUTOR, NOWHERE)
                .password()
                .text());

        AccountRow petrov = row("petrov");
        assertThat(petrov.passwordHash()).isEqualTo("hash of " + given[0]);
        assertThat(petrov.owesPassword()).isTrue();
        assertThat(petrov.entrant(Set.of()).roles()).isEmpty();
        assertThat(petrov.caller().roles()).containsExactly(Role.EXECUTOR);
        assertThat(petrov.letsIn(NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isTrue();
        assertThat(petrov.letsIn(NOW.plus(Duration.ofDays(7)))).isFalse();
        HistoryEntry made = history("petrov").get(0);
        assertThat(made.act()).isEqualTo(AccountAct.CREATED);
        assertThat(made.person()).isEqualTo("Администратор first");
        assertThat(made.roles()).containsExactly(Role.EXECUTOR);
        assertThat(made.organization()).isEqualTo("MR03");
    }

    @Test
    void aLoginIsThereOnceWhateverTheCaseItIsTypedIn() {
        doing(accounts -> accounts.create("petrov", "Петров", EXECUTOR, NOWHERE));
        assertThatThrownBy(() -> doing(accounts -> accounts.create("PETROV", "Другой", EXECUTOR, NOWHERE)))
                .isInstanceOf(ConflictException.class);
        // one who has looked before the other was there
        assertThatThrownBy(() -> DATABASE.doInTransaction(em -> Wired.of(JpaAccountRepository.class, em)
                        .add(new Account("petrov", "Третий", "-", null, Set.of(Role.ADMIN)))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsField() {
        assertThat(pointers(
                        accounts -> accounts.create("a", "А", new Place("NOWHERE", Set.of(Role.EXECUTOR)), NOWHERE)))
                .containsExactly("/organization");
        assertThat(pointers(accounts -> accounts.create("a", "А", new Place("MR03", Set.of(Role.CHAIR)), NOWHERE)))
                .containsExactly("/roles");
        assertThat(pointers(accounts -> accounts.create("a", "…", EXECUTOR, NOWHERE)))
                .containsExactly("/displayName");
        assertThat(pointers(accounts -> accounts.create("a", "А", EXECUTOR, new Reach("nowhere", "ru", false))))
                .containsExactly("/email");
        assertThat(pointers(accounts -> accounts.create("a:b", "А", EXECUTOR, NOWHERE)))
                .containsExactly("/login");
    }

    @Test
    void otherRolesAreANewVersionAndWhoHasNotSeenItIsRefused() {
        doing(accounts -> accounts.create("petrov", "Петров", EXECUTOR, NOWHERE));
        long seen = version("petrov");
        AccountDescription chair = new AccountDescription(null, new Place("KOIPO", Set.of(Role.CHAIR)), NOWHERE);

        doing(accounts -> accounts.change("petrov", seen, chair));

        assertThat(row("petrov").caller().roles()).containsExactly(Role.CHAIR);
        assertThat(version("petrov")).isGreaterThan(seen);
        assertThat(history("petrov"))
                .extracting(HistoryEntry::act)
                .containsExactly(AccountAct.CHANGED, AccountAct.CREATED);
        assertThatThrownBy(() -> doing(accounts -> accounts.change("petrov", seen, chair)))
                .isInstanceOf(StaleVersionException.class);
        // nothing but the language: no line of history
        doing(accounts ->
                accounts.change("petrov", null, new AccountDescription(null, null, new Reach(null, "en", false))));
        assertThat(history("petrov")).hasSize(2);
    }

    @Test
    void aResetForgetsTheOldPasswordAndWrongTries() {
        doing(accounts -> accounts.create("petrov", "Петров", EXECUTOR, NOWHERE));
        String before = row("petrov").stamp();
        tries.take(new Count("petrov", ""), 5, Duration.ofMinutes(15));

        doing(accounts -> accounts.resetPassword("petrov", null));

        assertThat(row("petrov").stamp()).isNotEqualTo(before);
        assertThat(tries.standing("petrov", "192.0.2.1").taken()).isZero();
        assertThatThrownBy(() -> doing(accounts -> accounts.resetPassword("first", null)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aLockedLoginIsOpenedByHand() {
        doing(accounts -> accounts.create("petrov", "Петров", EXECUTOR, NOWHERE));
        Stream.generate(() -> new Count("petrov", "192.0.2.1"))
                .limit(5)
                .forEach(count -> tries.take(count, 5, Duration.ofMinutes(15)));
        assertThat(reader().isLocked("petrov", 5)).isTrue();

        doing(accounts -> accounts.unlock("petrov"));

        assertThat(reader().isLocked("petrov", 5)).isFalse();
        assertThat(history("petrov").get(0).act()).isEqualTo(AccountAct.UNLOCKED);
    }

    @Test
    void aClosedAccountLetsNobodyInUntilItIsOpenedAgain() {
        doing(accounts -> accounts.create("petrov", "Петров", EXECUTOR, NOWHERE));
        assertThat(pointers(accounts -> accounts.close("petrov", null, " "))).containsExactly("/reason");

        doing(accounts -> accounts.close("petrov", null, "уволился"));
        assertThat(row("petrov").letsIn(NOW)).isFalse();
        assertThat(history("petrov").get(0).reason()).isEqualTo("уволился");
        assertThatThrownBy(() -> doing(accounts -> accounts.close("petrov", null, "ещё раз")))
                .isInstanceOf(ConflictException.class);

        doing(accounts -> accounts.reopen("petrov", null, "вернулся"));
        assertThat(row("petrov").letsIn(NOW)).isTrue();
        assertThatThrownBy(() -> doing(accounts -> accounts.reopen("petrov", null, "ещё раз")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        assertThatThrownBy(() -> doing(accounts -> accounts.close("first", null, "надоело")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> doing(accounts -> accounts.change(
                        "first",
                        null,
                        new AccountDescription(null, new Place("MR03", Set.of(Role.EXECUTOR)), NOWHERE))))
                .isInstanceOf(ConflictException.class);
        assertThat(row("first").caller().roles()).containsExactly(Role.ADMIN);
    }

    /** Each alone might; together nobody would be left. */
    @Test
    void ofTwoAdministratorsWhoCloseEachOtherAtOnceOneStays() {
        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> closes("first", "second", together));
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> closes("second", "first", together));

        assertThat(Stream.of(one, other).map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(Stream.of("first", "second").filter(login -> row(login).active()))
                .hasSize(1);
    }

    private boolean closes(String by, String login, CyclicBarrier together) {
        try {
            doing(by, accounts -> {
                await(together);
                accounts.close(login, null, "власть");
            });
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void colleaguesAreThoseOfTheSameBodyWithTheSameWork() {
        doing(accounts -> {
            accounts.create("petrov", "Петров", EXECUTOR, NOWHERE);
            accounts.create("sidorov", "Сидоров", EXECUTOR, NOWHERE);
            accounts.create("curator", "Куратор", new Place("MR03", Set.of(Role.CURATOR)), NOWHERE);
            accounts.create("other", "Другой", new Place("MR04", Set.of(Role.EXECUTOR)), NOWHERE);
        });
        assertThat(reader().colleagues("petrov")).containsExactly("Сидоров");
        doing(accounts -> accounts.close("sidorov", null, "уволился"));
        assertThat(reader().colleagues("petrov")).isEmpty();
    }

    private void doing(Consumer<AccountService> work) {
        doing("first", work);
    }

    private void doing(String administrator, Consumer<AccountService> work) {
        DATABASE.doInTransaction(em -> work.accept(accounts(em, administrator)));
    }

    private AccountService accounts(EntityManager em, String administrator) {
        JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
        Caller caller = new Caller(administrator, administrator, null, Set.of(Role.ADMIN));
        return Wired.of(
                AccountService.class,
                directory,
                Wired.of(JpaAccountRepository.class, em),
                Wired.of(
                        PersonService.class,
                        directory,
                        Wired.of(SqlPersonReader.class, DATABASE.dataSource()),
                        new ObservedEvent<AddressKnown>(known -> {})),
                Wired.of(VerifiedPasswords.class, new CountedPasswords()),
                tries,
                Wired.of(SqlSessionRecords.class, DATABASE.dataSource()),
                CurrentCaller.of(caller),
                CLOCK);
    }

    private List<String> pointers(Consumer<AccountService> work) {
        try {
            doing(work);
            return List.of();
        } catch (ValidationException refused) {
            return refused.errors().stream().map(FieldError::pointer).toList();
        }
    }

    private static AccountRow row(String login) {
        return Wired.of(SqlAccountReader.class, DATABASE.dataSource())
                .byLogin(login)
                .orElseThrow();
    }

    private static long version(String login) {
        return Wired.of(SqlPersonReader.class, DATABASE.dataSource())
                .find(login)
                .orElseThrow()
                .version();
    }

    private static List<HistoryEntry> history(String login) {
        return reader().of(login);
    }

    private static SqlAccountHistoryReader reader() {
        return Wired.of(SqlAccountHistoryReader.class, DATABASE.dataSource());
    }
}
