package org.ispolnenie.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.shared.service.table.TablesOfTests.csv;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.FieldDifference;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountErasure;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.directory.domain.account.PersonField;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlAccountHistoryReader;
import org.ispolnenie.directory.persistence.SqlAccountReader;
import org.ispolnenie.directory.persistence.SqlPersonReader;
import org.ispolnenie.directory.service.account.AccountHistoryReader.HistoryEntry;
import org.ispolnenie.directory.service.account.AccountService.NewAccount;
import org.ispolnenie.directory.service.importing.ImportStanding;
import org.ispolnenie.directory.service.importing.ListImport;
import org.ispolnenie.directory.service.importing.PeopleImportService;
import org.ispolnenie.directory.service.importing.PeopleImportService.PeopleTaken;
import org.ispolnenie.directory.service.signin.CountedPasswords;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People from a list on the real database: what is shown, what is done, what is refused. */
class PeopleImportServiceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant NOW = Instant.parse("2019-11-01T09:00:00Z");
    private static final String HEADINGS = "Логин;ФИО;Орган;Роли;Почта;Язык\n";
    private static final String PETROV = "petrov;Петров П. П.;MR03;исполнитель;petrov@mr03.example;ru\n";

    private final List<Long> addressesKnown = new ArrayList<>();

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
        for (String table : List.of("account_move", "account_erasure", "account_role", "account")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.doInTransaction(
                em -> Stream.of("first", "second").forEach(login -> Wired.of(JpaDirectoryRepository.class, em)
                        .add(new Account(login, login, "-", null, Set.of(Role.ADMIN)))));
    }

    @Test
    void aListIsShownBeforeItIsTaken() {
        ListImport<PersonField> shown = preview(PETROV);

        assertThat(shown.sound()).isTrue();
        assertThat(shown.count(ImportStanding.NEW)).isOne();
        assertThat(shown.lines().get(0).changes())
                .contains(
                        new FieldDifference<>(PersonField.ORGANIZATION, null, "MR03"),
                        new FieldDifference<>(PersonField.ROLES, null, "EXECUTOR"));
        assertThat(account("petrov")).isNull();
    }

    @Test
    void newPeopleGetAOneTimePasswordEachAndTheHistorySaysWhoMadeThem() {
        PeopleTaken taken = take(PETROV + "team;Команда;MR03;Куратор школ | EXECUTOR;;english\n");

        assertThat(taken.made()).extracting(NewAccount::login).containsExactly("petrov", "team");
        AccountRow petrov = there("petrov");
        String password = taken.made().get(0).password().text();
        assertThat(petrov.owesPassword()).isTrue();
        assertThat(petrov.passwordHash()).doesNotContain(password).startsWith("PBKDF2WithHmacSHA512:1000:");
        assertThat(there("team").caller().roles()).containsExactlyInAnyOrder(Role.CURATOR, Role.EXECUTOR);
        assertThat(person("petrov").email()).isEqualTo("petrov@mr03.example");
        assertThat(person("team").language()).isEqualTo("en");
        HistoryEntry made = history("petrov").get(0);
        assertThat(made.act()).isEqualTo(AccountAct.CREATED);
        assertThat(made.person()).isEqualTo("first");
    }

    @Test
    void theSameListAgainBringsNothingAndNoPassword() {
        take(PETROV);
        PeopleTaken again = take(PETROV);

        assertThat(again.told().count(ImportStanding.SAME)).isOne();
        assertThat(again.told().brings()).isFalse();
        assertThat(again.made()).isEmpty();
        assertThat(history("petrov")).hasSize(1);
    }

    @Test
    void aColumnTheListDoesNotHaveLeavesItsFieldAndWhomItDoesNotNameStays() {
        take(PETROV + "sidorov;Сидоров С. С.;MR04;исполнитель;;\n");
        PeopleTaken taken = takeAll("email;login\nnew@mr03.example;PETROV\n");

        assertThat(taken.told().lines().get(0).changes())
                .containsExactly(new FieldDifference<>(PersonField.EMAIL, "petrov@mr03.example", "new@mr03.example"));
        assertThat(there("petrov").caller().roles()).containsExactly(Role.EXECUTOR);
        assertThat(there("sidorov").active()).isTrue();
        assertThat(addressesKnown).as("mail that waited for the address").hasSize(1);
        assertThat(history("petrov")).as("how they are reached is no move").hasSize(1);
    }

    @Test
    void anEmptyCellTakesAway() {
        take(PETROV);
        take("petrov;Петров П. П.;MR03;исполнитель;;\n");
        assertThat(person("petrov").email()).isNull();
    }

    @Test
    void anotherBodyAndOtherRolesAreAChangeOfTheHistory() {
        take(PETROV);
        take("petrov;Петров П. П.;Киришский муниципальный район;исполнитель;petrov@mr03.example;ru\n");
        assertThat(history("petrov"))
                .extracting(HistoryEntry::act)
                .containsExactly(AccountAct.CHANGED, AccountAct.CREATED);
        assertThat(person("petrov").organization()).isNotNull();
    }

    @Test
    void aClosedAccountIsNeitherOpenedNorChanged() {
        take(PETROV);
        DATABASE.execute("update account set active = false where login = 'petrov'");

        PeopleTaken taken = take("petrov;Другое имя;MR04;исполнитель;;\nsidorov;Сидоров;MR04;исполнитель;;\n");

        assertThat(taken.told().lines().get(0).standing()).isEqualTo(ImportStanding.CLOSED);
        assertThat(there("petrov").active()).isFalse();
        assertThat(person("petrov").name()).isEqualTo("Петров П. П.");
        assertThat(there("sidorov").active()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                ";Имя;MR03;исполнитель;; → LOGIN A2 shared.REQUIRED",
                "import;Имя;MR03;исполнитель;; → LOGIN A2 directory.LOGIN_RESERVED|import",
                "a b;Имя;MR03;исполнитель;; → LOGIN A2 directory.NO_LOGIN|a b|100",
                "a;;MR03;исполнитель;; → DISPLAY_NAME B2 shared.REQUIRED",
                "a;Имя;=cmd();исполнитель;; → ORGANIZATION C2 directory.import.LIKE_A_FORMULA|=cmd()",
                "a;Имя;Тридевятый район;исполнитель;; → ORGANIZATION C2 directory.import.NO_BODY|Тридевятый район",
                "a;Имя;MR03;вахтёр;; → ROLES D2 directory.import.NO_ROLE|вахтёр",
                "a;Имя;MR03;;; → ROLES D2 directory.NO_ROLE",
                "a;Имя;MR03;председатель;; → ROLES D2 directory.ROLE_NEEDS.CHAIR",
                "a;Имя;MR03;исполнитель;где-то; → EMAIL E2 directory.NOT_AN_ADDRESS|где-то",
                "a;Имя;MR03;исполнитель;;de → LANGUAGE F2 shared.NOT_ONE_OF|de|ru, en",
                "first;Первый;;исполнитель;; → ROLES D2 directory.ROLE_NEEDS.EXECUTOR"
            })
    void whatIsWrongIsToldCellByCellAndNothingIsDone(String row, String expected) {
        ListImport<PersonField> shown = preview(row + "\nsidorov;Сидоров;MR04;исполнитель;;\n");

        assertThat(faults(shown)).containsExactly(expected);
        assertThatThrownBy(() -> take(row + "\nsidorov;Сидоров;MR04;исполнитель;;\n"))
                .isInstanceOf(ValidationException.class);
        assertThat(account("sidorov")).isNull();
    }

    @Test
    void theLoginOfWhoWasErasedIsGivenToNobody() {
        take(PETROV);
        DATABASE.doInTransaction(em -> {
            Account petrov =
                    Wired.of(JpaDirectoryRepository.class, em).account("petrov").orElseThrow();
            Wired.of(JpaAccountRepository.class, em).add(new AccountErasure(petrov, new Act("first", NOW)));
            petrov.close(NOW);
            petrov.erase(ErasedLogin.pseudonym(petrov.id()), NOW);
        });

        assertThat(faults(preview(PETROV))).containsExactly("LOGIN A2 directory.LOGIN_ERASED|petrov");
        assertThatThrownBy(() -> take(PETROV)).isInstanceOf(ValidationException.class);
    }

    @Test
    void aLoginStandsOnceInAList() {
        assertThat(faults(preview(PETROV + "PETROV;Другой;MR04;исполнитель;;\n")))
                .containsExactly("LOGIN A3 directory.import.LOGIN_TWICE|petrov|2");
    }

    @Test
    void aBodyThatHasEndedIsRefused() {
        DATABASE.execute("update organization set valid_to = '2019-10-31' where code = 'MR15'");
        try {
            assertThat(faults(preview("a;Имя;MR15;исполнитель;;\n")))
                    .singleElement()
                    .asString()
                    .startsWith("ORGANIZATION C2 directory.BODY_IS_NOT_THERE|");
        } finally {
            DATABASE.execute("update organization set valid_to = null where code = 'MR15'");
        }
    }

    @Test
    void nobodyTakesAdministrationFromThemselvesAndTheLastOneKeepsIt() {
        assertThat(faults(preview("first;Первый;KOIPO;председатель;;\n")))
                .containsExactly("ROLES D2 directory.NOT_ONESELF");
        assertThat(faults(preview("second;Второй;KOIPO;председатель;;\n"))).isEmpty();
        DATABASE.execute("update account set active = false where login = 'first'");
        assertThat(faults(preview("second;Второй;KOIPO;председатель;;\n")))
                .containsExactly("ROLES D2 directory.LAST_ADMINISTRATOR|second");
    }

    @Test
    void whatHasChangedSinceItWasShownIsNotDone() {
        String seen = preview(PETROV).fingerprint();
        assertThatThrownBy(() ->
                        inService(service -> service.take(csv(HEADINGS + PETROV + "b;Б;MR04;исполнитель;;\n"), seen)))
                .as("another file")
                .isInstanceOf(ConflictException.class);
        take("petrov;Кто-то другой;MR04;исполнитель;;\n");
        assertThatThrownBy(() -> inService(service -> service.take(csv(HEADINGS + PETROV), seen)))
                .as("another directory")
                .isInstanceOf(ConflictException.class);
        assertThat(person("petrov").name()).isEqualTo("Кто-то другой");
        String anew = preview(PETROV).fingerprint();
        inService(service -> service.take(csv(HEADINGS + PETROV), anew));
        assertThat(person("petrov").name()).isEqualTo("Петров П. П.");
    }

    @Test
    void whoeverWasFasterWithALoginIsNotOverwritten() {
        assertThatThrownBy(() -> DATABASE.doInTransaction(em -> {
                    service(em).preview(csv(HEADINGS + PETROV));
                    take(PETROV);
                    Wired.of(JpaAccountRepository.class, em)
                            .addAll(List.of(new Account("petrov", "Петров", "-", null, Set.of(Role.ADMIN))));
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void fiveThousandPeopleAreTakenAndOneMoreIsTooMany() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "person" + i + ";Сотрудник " + i + ";MR03;исполнитель;p" + i + "@mr03.example;ru\n")
                .collect(Collectors.joining());

        PeopleTaken taken = take(rows);

        assertThat(taken.made()).hasSize(5_000).doesNotHaveDuplicates();
        assertThat(take(rows).told().count(ImportStanding.SAME)).isEqualTo(5_000);
        assertThatThrownBy(() -> preview(rows + "onemore;Имя;MR03;исполнитель;;\n"))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                                refused.errors().get(0).reason().toString())
                        .isEqualTo("shared.table.TOO_MANY_ROWS|5000"));
    }

    private ListImport<PersonField> preview(String rows) {
        return inService(service -> service.preview(csv(HEADINGS + rows)));
    }

    private PeopleTaken take(String rows) {
        return takeAll(HEADINGS + rows);
    }

    private PeopleTaken takeAll(String list) {
        return inService(service -> service.take(csv(list), null));
    }

    private <T> T inService(Function<PeopleImportService, T> work) {
        return DATABASE.inTransaction(em -> work.apply(service(em)));
    }

    private PeopleImportService service(EntityManager em) {
        return Wired.of(
                PeopleImportService.class,
                Wired.of(JpaDirectoryRepository.class, em),
                Wired.of(JpaAccountRepository.class, em),
                Wired.of(VerifiedPasswords.class, new CountedPasswords()),
                new ObservedEvent<AddressKnown>(known -> addressesKnown.add(known.accountId())),
                CurrentCaller.of(new Caller("first", "first", null, Set.of(Role.ADMIN))),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** The column, the cell, the reason of each. */
    private static List<String> faults(ListImport<PersonField> shown) {
        return shown.lines().stream()
                .flatMap(line -> line.faults().stream())
                .map(fault -> fault.field() + " " + fault.place() + " " + fault.reason())
                .toList();
    }

    private static @Nullable AccountRow account(String login) {
        return Wired.of(SqlAccountReader.class, DATABASE.dataSource())
                .byLogin(login)
                .orElse(null);
    }

    private static AccountRow there(String login) {
        return Wired.of(SqlAccountReader.class, DATABASE.dataSource())
                .byLogin(login)
                .orElseThrow();
    }

    private static PersonRow person(String login) {
        return Wired.of(SqlPersonReader.class, DATABASE.dataSource())
                .find(login)
                .orElseThrow();
    }

    private static List<HistoryEntry> history(String login) {
        return Wired.of(SqlAccountHistoryReader.class, DATABASE.dataSource()).of(login);
    }
}
