package org.ispolnenie.directory.service.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountErasure;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.directory.domain.account.PasswordChanged;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlAccountReader;
import org.ispolnenie.directory.service.signin.CountedPasswords;
import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a start does so that somebody can begin. */
class FirstAdministratorTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant NOW = Instant.parse("2019-11-01T09:00:00Z");
    private static final Optional<String> NOTHING = Optional.empty();

    @TempDir
    private Path attachments;

    private FirstPasswordFile file;

    @BeforeEach
    void nobody() {
        for (String table : List.of("account_move", "account_erasure", "account_role", "account")) {
            DATABASE.execute("delete from " + table);
        }
        file = FirstPasswordFile.in(attachments);
    }

    @Test
    void aFileOfTheServersUserTellsThePasswordUntilAnotherIsChosen() throws IOException {
        start(NOW, NOTHING);

        Path told = attachments.resolve(FirstPasswordFile.NAME);
        assertThat(Files.getPosixFilePermissions(told)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        List<String> lines = Files.readAllLines(told);
        assertThat(lines.get(0)).isEqualTo("admin");
        assertThat(admin().passwordHash()).isEqualTo("hash of " + lines.get(1));
        assertThat(admin().owesPassword()).isTrue();
        assertThat(admin().caller().roles()).containsExactly(Role.ADMIN);

        file.forget(new PasswordChanged("somebody"));
        assertThat(told).exists();
        file.forget(new PasswordChanged("admin"));
        assertThat(told).doesNotExist();
    }

    @Test
    void aPasswordOfTheSettingsIsOneTimeAndNoFileTellsIt() {
        start(NOW, Optional.of("from the settings"));

        assertThat(admin().passwordHash()).isEqualTo("hash of from the settings");
        assertThat(admin().owesPassword()).isTrue();
        assertThat(attachments).isEmptyDirectory();
    }

    @Test
    void whoIsThereKeepsTheirPassword() {
        start(NOW, NOTHING);
        String before = admin().passwordHash();
        start(NOW.plus(Duration.ofDays(6)), NOTHING);
        start(NOW.plus(Duration.ofDays(6)), Optional.of("from the settings"));
        assertThat(admin().passwordHash()).isEqualTo(before);
    }

    @Test
    void whoLetItRunOutGetsAnotherAtTheNextStart() throws IOException {
        start(NOW, NOTHING);
        Instant later = NOW.plus(Duration.ofDays(8));
        assertThat(admin().letsIn(later)).isFalse();
        start(later, NOTHING);
        assertThat(admin().letsIn(later)).isTrue();
        assertThat(admin().passwordHash())
                .isEqualTo("hash of "
                        + Files.readAllLines(attachments.resolve(FirstPasswordFile.NAME))
                                .get(1));
    }

    @Test
    void whereThereIsAnAdministratorOfAnotherNameNobodyIsMade() {
        DATABASE.doInTransaction(em -> Wired.of(JpaDirectoryRepository.class, em)
                .add(new Account("boss", "Начальник", "-", null, Set.of(Role.ADMIN))));
        start(NOW, NOTHING);
        assertThat(reader().byLogin("admin")).isEmpty();
    }

    /** The start goes on: who set the login reads in the log to choose another. */
    @Test
    void aLoginWhosePersonWasErasedIsNotMadeAgain() {
        start(NOW, NOTHING);
        DATABASE.doInTransaction(em -> {
            Account erased =
                    Wired.of(JpaDirectoryRepository.class, em).account("admin").orElseThrow();
            Wired.of(JpaAccountRepository.class, em).add(new AccountErasure(erased, new Act("boss", NOW)));
            erased.close(NOW);
            erased.erase(ErasedLogin.pseudonym(erased.id()), NOW);
        });

        start(NOW, NOTHING);

        assertThat(reader().byLogin("admin")).isEmpty();
    }

    private void start(Instant now, Optional<String> password) {
        DATABASE.doInTransaction(em -> Wired.of(
                        FirstAdministrator.class,
                        Wired.of(JpaDirectoryRepository.class, em),
                        Wired.of(JpaAccountRepository.class, em),
                        Wired.of(VerifiedPasswords.class, new CountedPasswords()),
                        file,
                        Clock.fixed(now, ZoneOffset.UTC))
                .ensure("admin", password));
    }

    private static AccountRow admin() {
        return reader().byLogin("admin").orElseThrow();
    }

    private static SqlAccountReader reader() {
        return Wired.of(SqlAccountReader.class, DATABASE.dataSource());
    }
}
