package org.ispolnenie.directory.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.domain.account.PasswordChanged;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlAccountHistoryReader;
import org.ispolnenie.directory.persistence.SqlAccountReader;
import org.ispolnenie.directory.persistence.SqlSecondFactors;
import org.ispolnenie.directory.persistence.SqlSessionRecords;
import org.ispolnenie.directory.persistence.SqlSignInTries;
import org.ispolnenie.directory.service.account.AccountHistoryReader.HistoryEntry;
import org.ispolnenie.directory.service.signin.CountedPasswords;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An administrator who has no way in any more is let in by who may set the settings of the server. */
class LockedOutAdministratorTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant NOW = Instant.parse("2019-11-01T09:00:00Z");

    @TempDir
    private Path attachments;

    private final List<AuditNote> recorded = new ArrayList<>();

    @BeforeEach
    void anAdministratorAndAnExecutor() {
        for (String table : List.of("account_session", "account_move", "account_role", "account", "sign_in_tries")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.doInTransaction(em -> {
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            directory.add(new Account("boss", "Начальник", "forgotten", null, Set.of(Role.ADMIN)));
            directory.add(new Account("other", "Другой", "-", null, Set.of(Role.EXECUTOR)));
        });
    }

    @Test
    void theFileTellsAPasswordThatLetsInAndTheHistorySaysWhy() throws IOException {
        DATABASE.execute("insert into sign_in_tries values ('boss', '', 5, utc_timestamp(6) + interval 10 minute)");

        rescue("boss");

        assertThat(boss().passwordHash()).isEqualTo("hash of " + told().get(1));
        assertThat(boss().owesPassword()).isTrue();
        assertThat(told().get(0)).isEqualTo("boss");
        assertThat(history()).extracting(HistoryEntry::act).containsExactly(AccountAct.PASSWORD_RESET);
        assertThat(history()).extracting(HistoryEntry::reason).containsExactly("ispolnenie.admin.reset=boss");
        SqlSignInTries tries = Wired.of(SqlSignInTries.class, DATABASE.dataSource());
        assertThat(tries.standing("boss", "").taken()).isZero();
    }

    /** Nobody's act but the system's: who set the setting is not known here. */
    @Test
    void theAuditSaysThatTheSystemLetThemIn() {
        rescue("boss");
        rescue("boss");
        rescue("other");

        assertThat(recorded).containsExactly(AuditNote.of("ADMINISTRATOR_LET_IN", AuditEntity.ACCOUNT, "boss"));
    }

    @Test
    void whatIsAskedIsDoneOnceAndAnotherWordAsksAgain() {
        rescue("boss");
        String first = boss().passwordHash();
        rescue("boss");
        assertThat(boss().passwordHash()).isEqualTo(first);
        rescue("boss again");
        assertThat(boss().passwordHash()).isNotEqualTo(first);
    }

    @Test
    void whoIsClosedOrOfADirectoryServiceIsNeitherAfterwards() {
        change(account -> {
            account.moveToDirectoryService(NOW);
            account.close(NOW);
        });

        rescue("boss");

        assertThat(boss().letsIn(NOW)).isTrue();
        assertThat(boss().isOfDirectoryService()).isFalse();
    }

    /** The telephone is what administrators lose who have a second factor. */
    @Test
    void noCodeIsAskedOfThemAfterwards() {
        DATABASE.execute("insert into second_factor select id, '-', utc_timestamp(6), utc_timestamp(6), 0 from account"
                + " where login = 'boss'");
        DATABASE.execute("insert into recovery_code select id, '-' from account where login = 'boss'");
        assertThat(boss().secondFactor()).isTrue();

        rescue("boss");

        assertThat(boss().secondFactor()).isFalse();
        assertThat(history()).extracting(HistoryEntry::act).contains(AccountAct.SECOND_FACTOR_REMOVED);
    }

    @Test
    void nobodyBecomesAnAdministratorByIt() {
        rescue("other");
        rescue("nobody");

        assertThat(attachments).isEmptyDirectory();
        assertThat(reader().byLogin("other").orElseThrow().passwordHash()).isEqualTo("-");
    }

    @Test
    void theFileIsGoneWhenWhomItTellsOfHasChosenAPassword() {
        rescue("boss");
        FirstPasswordFile file = FirstPasswordFile.in(attachments);
        file.forget(new PasswordChanged("admin"));
        assertThat(attachments).isNotEmptyDirectory();
        file.forget(new PasswordChanged("boss"));
        assertThat(attachments).isEmptyDirectory();
    }

    private void rescue(String asked) {
        DATABASE.doInTransaction(em -> Wired.of(
                        LockedOutAdministrator.class,
                        Wired.of(JpaDirectoryRepository.class, em),
                        Wired.of(JpaAccountRepository.class, em),
                        Wired.of(VerifiedPasswords.class, new CountedPasswords()),
                        Wired.of(SqlSignInTries.class, DATABASE.dataSource()),
                        Wired.of(SqlSessionRecords.class, DATABASE.dataSource()),
                        Wired.of(SqlSecondFactors.class, DATABASE.dataSource()),
                        FirstPasswordFile.in(attachments),
                        new RecordedNotes(),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .rescue(asked));
    }

    private static void change(Consumer<Account> change) {
        DATABASE.doInTransaction(em -> change.accept(
                Wired.of(JpaDirectoryRepository.class, em).account("boss").orElseThrow()));
    }

    private List<String> told() throws IOException {
        return Files.readAllLines(attachments.resolve(FirstPasswordFile.NAME));
    }

    private static List<HistoryEntry> history() {
        return Wired.of(SqlAccountHistoryReader.class, DATABASE.dataSource()).of("boss");
    }

    private static AccountRow boss() {
        return reader().byLogin("boss").orElseThrow();
    }

    private static SqlAccountReader reader() {
        return Wired.of(SqlAccountReader.class, DATABASE.dataSource());
    }

    private final class RecordedNotes implements AuditTrail {

        @Override
        public void write(AuditNote note) {
            recorded.add(note);
        }

        @Override
        public void write(AuditNote note, String login) {
            throw new AssertionError("somebody is said to have done it: " + login);
        }

        @Override
        public void writeWithinReason(AuditNote note, @Nullable String login) {
            throw new AssertionError("it is recorded whatever else is");
        }
    }
}
