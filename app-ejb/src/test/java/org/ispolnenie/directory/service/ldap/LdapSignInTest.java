package org.ispolnenie.directory.service.ldap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.LDAPException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AccountOrigin;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.StartDirectory;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.AccountErasure;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlAccountHistoryReader;
import org.ispolnenie.directory.persistence.SqlAccountReader;
import org.ispolnenie.directory.persistence.SqlSignInTries;
import org.ispolnenie.directory.service.account.AccountHistoryReader.HistoryEntry;
import org.ispolnenie.directory.service.signin.CountedPasswords;
import org.ispolnenie.directory.service.signin.ForgottenAudit;
import org.ispolnenie.directory.service.signin.HashingRoom;
import org.ispolnenie.directory.service.signin.SignInLog;
import org.ispolnenie.directory.service.signin.SignInService;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.shared.service.Setting;
import org.ispolnenie.shared.service.door.NoAccessException;
import org.ispolnenie.shared.service.door.SignInAwayException;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in with a directory service beside accounts kept here, on the real database. */
class LdapSignInTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-11-01T09:00:00Z"), ZoneOffset.UTC);
    private static final String HOME = "192.0.2.1";

    @RegisterExtension
    private final Office office = new Office();

    private final SqlAccountReader reader = Wired.of(SqlAccountReader.class, DATABASE.dataSource());
    private final List<AddressKnown> addresses = new ArrayList<>();

    private LdapSignIn directory = new LdapSignIn();
    private SignInService service = new SignInService();

    @BeforeAll
    static void load() {
        DATABASE.doInTransaction(em -> {
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            StartDirectory.delivered().organizations().forEach(directory::add);
        });
    }

    @BeforeEach
    void nobody() {
        for (String table : List.of(
                "account_move",
                "account_erasure",
                "account_role",
                "account",
                "sign_in_tries",
                "known_address",
                "failed_sign_in",
                "sign_in_lane")) {
            DATABASE.execute("delete from " + table);
        }
        begin(office.settings());
    }

    /** A process that begins with these settings: it remembers nothing. */
    private void begin(Map<Setting, String> settings) {
        directory = LdapSignIn.with(office.read(settings), new InTransactions(), reader);
        service = Wired.of(
                SignInService.class,
                Wired.of(SqlSignInTries.class, DATABASE.dataSource()),
                Wired.of(VerifiedPasswords.class, new CountedPasswords()),
                new HashingRoom(),
                directory,
                Wired.of(SignInLog.class, new ForgottenAudit()),
                CLOCK);
    }

    /** As the container calls it: each call is a transaction. */
    private final class InTransactions extends LdapAccounts {

        @Override
        public Optional<String> follow(LdapPerson person, Set<Role> may) {
            return DATABASE.inTransaction(em -> in(em).follow(person, may));
        }

        @Override
        public void withdraw(String login) {
            DATABASE.doInTransaction(em -> in(em).withdraw(login));
        }

        private LdapAccounts in(EntityManager em) {
            return Wired.of(
                    LdapAccounts.class,
                    Wired.of(JpaDirectoryRepository.class, em),
                    Wired.of(JpaAccountRepository.class, em),
                    new ObservedEvent<AddressKnown>(addresses::add),
                    new ForgottenAudit(),
                    CLOCK);
        }
    }

    /** The directory service knows them still; here they are made no account that would bring their data back. */
    @Test
    void whoseDataWereErasedHereIsNotLetInNorMadeAnew() {
        assertThat(service.signIn("anna", secret("anna"), HOME)).isPresent();
        DATABASE.doInTransaction(em -> {
            Account anna =
                    Wired.of(JpaDirectoryRepository.class, em).account("anna").orElseThrow();
            Wired.of(JpaAccountRepository.class, em).add(new AccountErasure(anna, new Act("boss", CLOCK.instant())));
            anna.close(CLOCK.instant());
            anna.erase(ErasedLogin.pseudonym(anna.id()), CLOCK.instant());
        });

        assertThatThrownBy(() -> service.signIn("anna", secret("anna"), HOME)).isInstanceOf(NoAccessException.class);

        assertThat(reader.byLogin("anna")).isEmpty();
    }

    @Test
    void whoComesForTheFirstTimeHasAnAccountAsTheDirectoryServiceDescribesThem() {
        AccountRow anna = service.signIn("anna", secret("anna"), HOME).orElseThrow();

        assertThat(anna.origin()).isEqualTo(AccountOrigin.LDAP);
        assertThat(anna.caller().displayName()).isEqualTo("Анна Аннина");
        assertThat(anna.caller().roles()).containsExactly(Role.CONTROLLER);
        assertThat(body(anna)).isEqualTo("KOIPO");
        assertThat(anna.owesPassword()).isFalse();
        assertThat(history("anna")).extracting(HistoryEntry::act).containsExactly(AccountAct.CREATED);
        assertThat(history("anna")).extracting(HistoryEntry::person).containsExactly(LdapAccounts.WHO);
        assertThat(addresses).hasSize(1);
    }

    @Test
    void whatChangesThereChangesHereAtTheNextSignInAndWhatDoesNotLeavesNoTrace() throws LDAPException {
        service.signIn("boris", secret("boris"), HOME);
        service.beginSession("boris", secret("boris"), HOME);
        assertThat(history("boris")).hasSize(1);

        office.set("uid=boris,ou=people," + Office.BASE, "displayName", "Борис Новый");
        office.set("uid=boris,ou=people," + Office.BASE, "departmentNumber", "MR06");

        AccountRow boris = service.beginSession("boris", secret("boris"), HOME).orElseThrow();
        assertThat(boris.caller().displayName()).isEqualTo("Борис Новый");
        assertThat(body(boris)).isEqualTo("MR06");
        assertThat(history("boris"))
                .extracting(HistoryEntry::act)
                .containsExactly(AccountAct.CHANGED, AccountAct.CREATED);
    }

    @Test
    void theBodyMayBeSaidByItsName() throws LDAPException {
        String name = value("select short_name value from organization where code = 'MR06'");
        office.set("uid=boris,ou=people," + Office.BASE, "departmentNumber", name);

        assertThat(body(service.signIn("boris", secret("boris"), HOME).orElseThrow()))
                .isEqualTo("MR06");
    }

    @Test
    void anAccountThatIsKeptHereIsNeverTheDirectoryServices() {
        DATABASE.execute("insert into account (id, version, login, display_name, password_hash, active) values"
                + " (1, 1, 'anna', 'Anna', 'hash of right', true)");

        assertThat(outcome("anna", "secret of anna")).isEqualTo("refused");
        assertThat(outcome("anna", "right")).isEqualTo("in");
        DATABASE.execute("update account set active = false");
        assertThat(outcome("anna", "secret of anna")).isEqualTo("refused");
        assertThat(reader.byLogin("anna").orElseThrow().origin()).isEqualTo(AccountOrigin.LOCAL);
    }

    @Test
    void fiveWrongPasswordsCloseALoginOfTheDirectoryService() {
        for (int i = 0; i < SignInService.ALLOWED; i++) {
            assertThat(outcome("anna", "guess " + i)).isEqualTo("refused");
        }

        assertThat(outcome("anna", "secret of anna")).isEqualTo("refused");
        DATABASE.execute("update sign_in_tries set free_at = free_at - interval 15 minute");
        assertThat(outcome("anna", "secret of anna")).isEqualTo("in");
    }

    @Test
    void anEmptyPasswordIsAWrongOne() {
        assertThat(outcome("anna", "")).isEqualTo("refused");
        assertThat(value("select taken value from sign_in_tries where login = 'anna'"))
                .isEqualTo("1");
    }

    @Test
    void whoseGroupsGiveNoRoleIsToldSoAndNotCounted() {
        assertThat(outcome("clara", "guess")).isEqualTo("refused");
        for (int i = 0; i < SignInService.ALLOWED + 1; i++) {
            assertThat(outcome("clara", "secret of clara")).isEqualTo("no access");
        }
        assertThat(reader.byLogin("clara")).isEmpty();
    }

    @Test
    void whoseBodyIsUnknownOrWhoIsClosedHereHasNoAccess() throws LDAPException {
        assertThat(outcome("boris", "secret of boris")).isEqualTo("in");
        office.set("uid=boris,ou=people," + Office.BASE, "departmentNumber", "Контора");
        begin(office.settings());
        assertThat(outcome("boris", "secret of boris")).isEqualTo("no access");
        assertThat(reader.byLogin("boris").orElseThrow().caller().roles()).isEmpty();

        assertThat(outcome("anna", "secret of anna")).isEqualTo("in");
        DATABASE.execute("update account set active = false where login = 'anna'");
        assertThat(outcome("anna", "secret of anna")).isEqualTo("no access");
    }

    @Test
    void whileItIsAwayAccountsKeptHereSignInAndNoTryIsCounted() {
        DATABASE.execute("insert into account (id, version, login, display_name, password_hash, active) values"
                + " (1, 1, 'local', 'Local', 'hash of right', true)");
        office.goesAway();

        for (int i = 0; i < SignInService.ALLOWED + 1; i++) {
            assertThat(outcome("anna", "secret of anna")).isEqualTo("away");
        }
        assertThat(outcome("local", "right")).isEqualTo("in");
        assertThat(value("select max(taken) value from sign_in_tries where login = 'anna'"))
                .isEqualTo("0");
    }

    @Test
    void aProgramsPasswordIsRememberedAndASessionBeginsWithAQuestion() {
        assertThat(outcome("anna", "secret of anna")).isEqualTo("in");
        office.goesAway();

        assertThat(outcome("anna", "secret of anna")).isEqualTo("in");
        assertThat(session("anna", "secret of anna")).isEqualTo("away");
    }

    @Test
    void whoGoesOnInASessionIsLookedUpAgainAndIsOutWhenNobodyHasTheLoginAnyMore() throws LDAPException {
        AccountRow anna = service.signIn("anna", secret("anna"), HOME).orElseThrow();
        office.remove(Office.ANNA);
        assertThat(directory.followed(anna).caller().roles()).containsExactly(Role.CONTROLLER);

        // another process, which has asked about nobody yet
        begin(office.settings());
        assertThat(directory.followed(anna).letsIn(CLOCK.instant())).isFalse();
        assertThat(reader.byLogin("anna").orElseThrow().caller().roles()).isEmpty();
    }

    @Test
    void whoGoesOnInASessionGoesOnWhileItIsAway() {
        AccountRow anna = service.signIn("anna", secret("anna"), HOME).orElseThrow();
        begin(office.settings());
        office.goesAway();

        assertThat(directory.followed(anna)).isEqualTo(anna);
    }

    /** Two people whose logins the database takes for one: the second gets no account, not the first one's. */
    @Test
    void aLoginThatOnlyLooksTheSameToTheDatabaseIsAnothers() throws LDAPException {
        service.signIn("anna", secret("anna"), HOME);
        office.add(
                "uid=ánna,ou=people," + Office.BASE,
                "objectClass: inetOrgPerson",
                "uid: ánna",
                "sn: other",
                "departmentNumber: KOIPO",
                "memberOf: cn=controllers,ou=groups," + Office.BASE,
                "userPassword: another secret");

        assertThat(outcome("ánna", "another secret")).isEqualTo("no access");
        assertThat(reader.byLogin("anna").orElseThrow().caller().displayName()).isEqualTo("Анна Аннина");
    }

    @Test
    void whereThereIsNoDirectoryServiceItsAccountsSignInNoLonger() {
        service.signIn("anna", secret("anna"), HOME);
        service = Wired.of(
                SignInService.class,
                Wired.of(SqlSignInTries.class, DATABASE.dataSource()),
                Wired.of(VerifiedPasswords.class, new CountedPasswords()),
                new HashingRoom(),
                new LdapSignIn(),
                Wired.of(SignInLog.class, new ForgottenAudit()),
                CLOCK);

        assertThat(outcome("anna", "secret of anna")).isEqualTo("refused");
    }

    /** One password stored for an account that is the directory service's now is none. */
    @Test
    void anAccountThatIsHandedOverHasNoPasswordHere() {
        DATABASE.doInTransaction(em -> {
            Account local = new Account("boris", "Борис", "hash of right", null, Set.of(Role.ADMIN));
            local.moveToDirectoryService(CLOCK.instant());
            Wired.of(JpaDirectoryRepository.class, em).add(local);
        });

        assertThat(outcome("boris", "right")).isEqualTo("refused");
        assertThat(outcome("boris", "secret of boris")).isEqualTo("in");
    }

    private String outcome(String login, String password) {
        try {
            return service.signIn(login, password.toCharArray(), HOME).isPresent() ? "in" : "refused";
        } catch (NoAccessException known) {
            return "no access";
        } catch (SignInAwayException away) {
            return "away";
        }
    }

    private String session(String login, String password) {
        try {
            return service.beginSession(login, password.toCharArray(), HOME).isPresent() ? "in" : "refused";
        } catch (SignInAwayException away) {
            return "away";
        }
    }

    private static String body(AccountRow row) {
        return Objects.requireNonNull(row.caller().organization()).code();
    }

    private static String value(String sql) {
        return SqlQuery.of(sql).the(DATABASE.dataSource(), row -> row.text("value"));
    }

    private static char[] secret(String login) {
        return ("secret of " + login).toCharArray();
    }

    private static List<HistoryEntry> history(String login) {
        return Wired.of(SqlAccountHistoryReader.class, DATABASE.dataSource()).of(login);
    }
}
