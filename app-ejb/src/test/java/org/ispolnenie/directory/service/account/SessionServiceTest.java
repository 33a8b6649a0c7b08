package org.ispolnenie.directory.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlAccountHistoryReader;
import org.ispolnenie.directory.persistence.SqlPersonReader;
import org.ispolnenie.directory.persistence.SqlSessionRecords;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.account.AccountHistoryReader.HistoryEntry;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.directory.service.session.RecordedSessions;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sessions on the real database: written down, seen, ended by the administrator and by their person. */
class SessionServiceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant NOW = Instant.parse("2019-11-01T09:00:00Z");
    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0";

    private final SqlSessionRecords records = Wired.of(SqlSessionRecords.class, DATABASE.dataSource());
    private final RecordedSessions register = Wired.of(RecordedSessions.class, records);

    @BeforeEach
    void threePeople() {
        for (String table : List.of("account_session", "account_move", "account_role", "account")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.doInTransaction(em -> Stream.of("admin", "petrov", "sidorov")
                .forEach(login -> Wired.of(JpaDirectoryRepository.class, em)
                        .add(new Account(login, login, "-", null, Set.of(Role.ADMIN)))));
    }

    @Test
    void aSessionIsSeenInPlainWordsAndGoesOnUntilItIsEnded() {
        register.begin("petrov", "key-1", "192.0.2.7", FIREFOX);
        register.begin("petrov", "key-2", "192.0.2.8", "");

        List<OpenSession> open = open("petrov");
        assertThat(open).extracting(OpenSession::browser).containsExactlyInAnyOrder("Firefox 128 · Windows", "");
        OpenSession first = open.stream()
                .filter(one -> one.address().equals("192.0.2.7"))
                .findFirst()
                .orElseThrow();
        assertThat(register.account("petrov", "key-1")).isPresent();
        assertThat(register.account("sidorov", "key-1")).as("of somebody else").isEmpty();

        administrator(sessions -> sessions.end("petrov", first.id()));

        assertThat(register.account("petrov", "key-1")).isEmpty();
        assertThat(register.account("petrov", "key-2")).isPresent();
        assertThat(history("petrov").get(0).act()).isEqualTo(AccountAct.SESSIONS_ENDED);
        assertThat(history("petrov").get(0).person()).isEqualTo("admin");
        assertThatThrownBy(() -> administrator(sessions -> sessions.end("petrov", first.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSessionIsEndedUnderItsOwnLoginOnly() {
        register.begin("petrov", "key-1", "192.0.2.7", FIREFOX);
        long id = open("petrov").get(0).id();
        assertThatThrownBy(() -> administrator(sessions -> sessions.end("sidorov", id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> person("sidorov", own -> own.end(id))).isInstanceOf(NotFoundException.class);
        assertThat(open("petrov")).hasSize(1);
    }

    @Test
    void theAdministratorEndsAllAndAPersonAllButTheirOwn() {
        Stream.of("key-1", "key-2", "key-3").forEach(key -> register.begin("petrov", key, "192.0.2.7", FIREFOX));
        register.begin("sidorov", "key-4", "192.0.2.7", FIREFOX);

        person("petrov", own -> own.endOthers("key-2"));
        assertThat(records.open("petrov", "key-2")).singleElement().satisfies(one -> assertThat(one.own())
                .isTrue());

        administrator(sessions -> sessions.endAll("petrov"));
        assertThat(open("petrov")).isEmpty();
        assertThat(open("sidorov")).hasSize(1);
        administrator(sessions -> sessions.endAll("petrov"));
        assertThat(history("petrov")).as("what ended nothing is not told").hasSize(2);
        assertThatThrownBy(() -> administrator(sessions -> sessions.endAll("nobody")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thatItWasSeenIsWrittenDownOnceAMinute() {
        register.begin("petrov", "key-1", "192.0.2.7", FIREFOX);
        String before = seen("key-1");
        register.account("petrov", "key-1");
        assertThat(seen("key-1")).as("within the minute nothing is written").isEqualTo(before);

        DATABASE.execute("update account_session set seen_at = utc_timestamp(6) - interval 61 second");
        assertThat(records.find("petrov", "key-1").orElseThrow().isStale()).isTrue();
        register.account("petrov", "key-1");
        assertThat(records.find("petrov", "key-1").orElseThrow().isStale()).isFalse();
    }

    @Test
    void whatIsOverIsNotShownAndForgottenLater() {
        register.begin("petrov", "idle", "192.0.2.7", FIREFOX);
        register.begin("petrov", "old", "192.0.2.7", FIREFOX);
        DATABASE.execute(
                "update account_session set seen_at = utc_timestamp(6) - interval 32 minute where seal_hash = 'idle'");
        DATABASE.execute(
                "update account_session set begun_at = utc_timestamp(6) - interval 13 hour where seal_hash = 'old'");
        assertThat(open("petrov")).isEmpty();
        register.forgetOld();
        assertThat(records.find("petrov", "idle"))
                .as("the server may still know it")
                .isPresent();
        DATABASE.execute("update account_session set seen_at = utc_timestamp(6) - interval 25 hour");
        register.forgetOld();
        assertThat(records.find("petrov", "idle")).isEmpty();
    }

    private interface Work<T> {
        void with(T service);
    }

    private void administrator(Work<SessionService> work) {
        DATABASE.doInTransaction(em -> work.with(Wired.of(
                SessionService.class,
                Wired.of(
                        PersonService.class,
                        Wired.of(JpaDirectoryRepository.class, em),
                        Wired.of(SqlPersonReader.class, DATABASE.dataSource()),
                        new ObservedEvent<AddressKnown>(known -> {})),
                records,
                ended(em, "admin"))));
    }

    private void person(String login, Work<OwnSessions> work) {
        DATABASE.doInTransaction(
                em -> work.with(Wired.of(OwnSessions.class, records, ended(em, login), caller(login))));
    }

    private EndedSessions ended(EntityManager em, String login) {
        return Wired.of(
                EndedSessions.class,
                records,
                Wired.of(JpaDirectoryRepository.class, em),
                Wired.of(JpaAccountRepository.class, em),
                caller(login),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static CurrentCaller caller(String login) {
        return CurrentCaller.of(new Caller(login, login, null, Set.of(Role.ADMIN)));
    }

    private List<OpenSession> open(String login) {
        return records.open(login, null);
    }

    private static String seen(String key) {
        return SqlQuery.of("select cast(seen_at as char) seen from account_session where seal_hash = ?", key)
                .the(DATABASE.dataSource(), row -> row.text("seen"));
    }

    private static List<HistoryEntry> history(String login) {
        return Wired.of(SqlAccountHistoryReader.class, DATABASE.dataSource()).of(login);
    }
}
