package org.ispolnenie.directory.service.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.SqlSignaturesOfAssignments;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.persistence.SqlAuditChain;
import org.ispolnenie.audit.persistence.SqlRecordsOfPeople;
import org.ispolnenie.audit.service.chain.AuditSealing;
import org.ispolnenie.calendar.persistence.SqlSignaturesOfCalendar;
import org.ispolnenie.collection.persistence.SqlSignaturesOfSheets;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.ErasedLogin;
import org.ispolnenie.directory.persistence.JpaAccountRepository;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.persistence.SqlDirectoryOfPeople;
import org.ispolnenie.directory.persistence.SqlErasures;
import org.ispolnenie.directory.persistence.SqlPersonReader;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.directory.service.signin.ForgottenAudit;
import org.ispolnenie.notification.persistence.SqlTellingPeople;
import org.ispolnenie.oversight.persistence.feed.SqlFeedsOfPeople;
import org.ispolnenie.protocol.persistence.SqlSignaturesOfProtocols;
import org.ispolnenie.quality.persistence.SqlSignaturesOfQuality;
import org.ispolnenie.redating.persistence.SqlSignaturesOfRedatings;
import org.ispolnenie.schoolsupport.persistence.SqlPeopleOfProjects;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlKeptRequests;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.persistence.SqlSignatureRows;
import org.ispolnenie.shared.service.GivenInstances;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;
import org.ispolnenie.shared.service.personal.StoredPart;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that names a person is forgotten, neither in the copy nor by the erasure; the schema itself is asked. */
class PersonalDataTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String LOGIN = "ivanova.a";
    private static final String NAME = "Иванова Анна Петровна";
    private static final String EMAIL = "ivanova@mr03.example";
    private static final String ADDRESS = "203.0.113.77";

    /** Columns that look as if a person stood in them, and what does; whoever adds one says what becomes of it at an erasure. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("account.login", "the pseudonym instead"),
            Map.entry("account.display_name", "a name that tells nobody"),
            Map.entry("account.email", "taken away"),
            Map.entry("account_erasure.login_left", "until the signatures are replaced"),
            Map.entry("account_erasure.login_fingerprint", "stays, so that the login is given to nobody"),
            Map.entry("account_session.address", "the row goes"),
            Map.entry("failed_sign_in.address", "the row goes"),
            Map.entry("failed_sign_in.login", "the row goes"),
            Map.entry("known_address.address", "the row goes"),
            Map.entry("known_address.login", "the row goes"),
            Map.entry("sign_in_tries.address", "the row goes"),
            Map.entry("sign_in_tries.login", "the row goes"),
            Map.entry("idempotent_request.caller", "the row goes"),
            Map.entry("audit_entry.address", "stays as long as the record: it is part of the chain"),
            Map.entry("notice.email_id", "the Message-ID, a random number"),
            Map.entry("notice.email_error", "taken away"),
            Map.entry("notice.email_state", "no person"),
            Map.entry("person_in_charge.name", "taken away where the post is over"),
            Map.entry("person_in_charge.email", "taken away where the post is over"),
            Map.entry("person_in_charge.phone", "taken away where the post is over"),
            Map.entry("person_in_charge.post", "a post, no person"),
            Map.entry("decision_recipient.person", "as it stands in the protocol, a document"),
            Map.entry("quality_recommendation.addressees", "bodies and groups, typed"),
            Map.entry("order_source.group_by", "no person"),
            Map.entry("flyway_schema_history.installed_by", "the account of the database"));

    @BeforeEach
    void nobody() throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String table : tables()) {
                if (!Set.of("flyway_schema_history", "mail_server", "reminder_engine", "name_register")
                        .contains(table)) {
                    statement.execute("delete from " + table);
                }
            }
            statement.execute("update reminder_engine set paused_by = null");
            statement.execute("set foreign_key_checks = 1");
        }
        DATABASE.doInTransaction(em -> {
            JpaDirectoryRepository directory = Wired.of(JpaDirectoryRepository.class, em);
            Account ivanova = new Account(LOGIN, NAME, "secret", null, Set.of(Role.CONTROLLER));
            ivanova.reachAt(EMAIL, "ru", false);
            directory.add(ivanova);
            directory.add(new Account("boss", "Начальник", "-", null, Set.of(Role.ADMIN)));
        });
    }

    @Test
    void everyColumnInWhichAPersonMayStandIsKnown() {
        Set<String> known = signatures().stream()
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(OTHERWISE.keySet());

        assertThat(known)
                .containsAll(
                        columns(
                                """
                        and (column_name regexp
                                '_by$|^by_|person|author|caller|login|mail|phone|address|principal|display_name|user'
                            or data_type = 'varchar' and character_maximum_length = 220)
                        """));
        assertThat(columns("")).containsAll(known);
    }

    /** Rows of an account that hang on its id. Whoever adds a table says here, and to the feature, what an erasure does to it. */
    @Test
    void everyTableWithRowsOfAnAccountIsKnown() {
        assertThat(SqlQuery.of(
                                """
                                select concat(table_name, '.', column_name) name from information_schema.columns
                                where table_schema = database()
                                  and table_name in (select t.table_name from information_schema.tables t
                                      where t.table_schema = database() and t.table_type = 'BASE TABLE')
                                  and column_name regexp 'account|principal_id|deputy_id|recipient_id|acting_for'
                                union
                                select concat(table_name, '.', column_name) from information_schema.key_column_usage
                                where table_schema = database() and referenced_table_name = 'account'
                                """)
                        .all(DATABASE.dataSource(), row -> row.text("name")))
                .containsExactlyInAnyOrder(
                        "account_erasure.id",
                        "account_move.account_id",
                        "account_role.account_id",
                        "account_session.account_id",
                        "audit_entry.account_id",
                        "audit_entry.acting_for_id",
                        "calendar_feed.account_id",
                        "deputyship.principal_id",
                        "deputyship.deputy_id",
                        "notice.account_id",
                        "recovery_code.account_id",
                        "reminder.recipient_id",
                        "second_factor.account_id");
    }

    /** Whoever adds one says at {@link Account#erase} what becomes of it. */
    @Test
    void everyColumnOfAnAccountIsKnown() {
        assertThat(SqlQuery.of(
                                """
                                select column_name from information_schema.columns
                                where table_schema = database() and table_name = 'account'
                                """)
                        .all(DATABASE.dataSource(), row -> row.text("column_name")))
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "login",
                        "display_name",
                        "password_hash",
                        "organization_id",
                        "active",
                        "failed_attempts",
                        "locked_until",
                        "origin",
                        "one_time_until",
                        "changed_at",
                        "erased_at",
                        "email",
                        "language",
                        "heads");
    }

    @Test
    void whatIsKeptIsGatheredFromEveryFeature() throws SQLException {
        leaveTraces();

        PersonalFile file = DATABASE.inTransaction(
                em -> queries(Wired.of(JpaDirectoryRepository.class, em)).file(LOGIN));

        assertThat(file.person().name()).isEqualTo(NAME);
        assertThat(stored(file, "directory.personal.ADDRESSES").values()).containsExactly(ADDRESS);
        assertThat(stored(file, "directory.personal.SESSIONS").values().toString())
                .contains(ADDRESS, "Firefox");
        assertThat(stored(file, "directory.personal.IN_CHARGE").count()).isEqualTo(1);
        assertThat(stored(file, "audit.personal.DONE").count()).isEqualTo(1);
        assertThat(stored(file, "audit.personal.DONE").page()).contains("person=" + LOGIN);
        assertThat(stored(file, "notification.personal.SENT").values()).containsExactly(EMAIL);
        assertThat(stored(file, "calendar.personal.FEEDS").count()).isEqualTo(1);
        assertThat(stored(file, "shared.personal.REQUESTS").count()).isEqualTo(1);
        assertThat(file.signatures().stream().mapToLong(StoredPart::count).sum())
                .isEqualTo(signatures().size());
    }

    /** Every text of every table is looked through for what names the person. */
    @Test
    void nothingNamesThePersonOnceTheyAreErasedAndTheChainIsIntact() throws SQLException {
        leaveTraces();
        sealing().sealAll();
        long id = account();
        close();

        String pseudonym = erase("просьба сотрудника");
        assertThat(found(NAME, EMAIL)).isEmpty();
        replacement().goOn();

        assertThat(pseudonym).isEqualTo("erased:" + id);
        assertThat(found(LOGIN, NAME, EMAIL, "secret", "больничный")).isEmpty();
        assertThat(found(ADDRESS)).containsExactly("audit_entry.address");
        assertThat(found("other.person")).hasSizeGreaterThan(1);
        signatures().forEach(column -> assertThat(texts(column))
                .as(column.table() + "." + column.column())
                .anyMatch(signature -> signature.equals(pseudonym + ">other.person")));
        sealing().sealAll();
        ChainCheck.Outcome chain =
                Wired.of(SqlAuditChain.class, DATABASE.dataSource()).verified();
        assertThat(chain.intact()).isTrue();
        assertThat(chain.records()).isEqualTo(1);
        assertThat(Wired.of(SqlErasures.class, DATABASE.dataSource())
                        .of(pseudonym)
                        .orElseThrow()
                        .signaturesDoneAt())
                .isNotNull();
    }

    @Test
    void theLoginIsGivenToNobodyElseAndTheAccountStaysClosed() {
        close();
        String pseudonym = erase("срок хранения истёк");
        replacement().goOn();

        assertThatThrownBy(() -> DATABASE.doInTransaction(em -> Wired.of(JpaAccountRepository.class, em)
                        .add(new Account(LOGIN, "Другая", "-", null, Set.of(Role.CHAIR)))))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> change(pseudonym, account -> account.reopen(NOW)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> change(pseudonym, account -> account.reachAt(EMAIL, "ru", false)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> change(pseudonym, account -> account.moveToDirectoryService(NOW)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> change(pseudonym, account -> account.moveHere("hash", NOW, NOW)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> change(pseudonym, account -> account.become(NAME, null, Set.of(), NOW)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> erase(pseudonym, "ещё раз")).isInstanceOf(ConflictException.class);
    }

    @Test
    void whoIsNotClosedIsNotErasedNorWithoutAReason() {
        assertThatThrownBy(() -> erase("просьба")).isInstanceOf(ConflictException.class);
        close();
        assertThatThrownBy(() -> erase(" ")).isInstanceOf(ValidationException.class);
        assertThat(found(NAME)).containsExactly("account.display_name");
    }

    /** The engine ended in the middle: what is left is done by the next run. */
    @Test
    void aReplacementThatWasBrokenOffGoesOn() throws SQLException {
        leaveTraces();
        close();
        erase("просьба");
        SignatureColumn first = signatures().get(0);
        rows().replace(first, LOGIN, ErasedLogin.pseudonym(account()));
        assertThat(found(LOGIN)).contains("account_erasure.login_left");

        replacement().goOn();

        assertThat(found(LOGIN)).isEmpty();
    }

    /** In every column of signatures one of theirs for somebody and one of somebody else; in every other place a trace. */
    private static void leaveTraces() throws SQLException {
        long id = account();
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0, sql_mode = ''");
            statement.execute("update reminder_engine set paused_by = '" + LOGIN + ">other.person'");
            long row = 1_000_000;
            for (SignatureColumn column : signatures()) {
                if (!column.table().equals("reminder_engine")) {
                    sign(connection, column, ++row, LOGIN + ">other.person");
                    sign(connection, column, ++row, "other.person");
                }
            }
            for (String trace : List.of(
                    "insert into account_session values (1, %1$d, 'seal', '2026-10-01', '2026-10-01', '%2$s', 'Firefox 128')",
                    "insert into known_address values ('%3$s', '%2$s', '2026-10-01')",
                    "insert into sign_in_tries values ('%3$s', '%2$s', 2, '2026-10-01')",
                    "insert into failed_sign_in (login, address, failed_at) values ('%3$s', '%2$s', '2026-10-01')",
                    "insert into second_factor values (%1$d, 'sealed', '2026-10-01', '2026-10-01', 1)",
                    "insert into recovery_code values (%1$d, 'hash')",
                    "insert into idempotent_request (caller, idempotency_key, request_hash, received_at, body)"
                            + " values ('%3$s', 'k', 'h', '2026-10-01', '%4$s')",
                    "insert into deputyship (id, principal_id, deputy_id, valid_from, valid_to, reason, named_by)"
                            + " values (1, %1$d, %1$d, '2025-01-01', '2025-02-01', 'больничный', 'boss')",
                    "insert into account_move (id, account_id, act, person, happened_at, reason, roles)"
                            + " values (1, %1$d, 'CLOSED', 'boss', '2026-10-01', '%4$s уволилась', '')",
                    "insert into calendar_feed (id, account_id, secret_hash, created_at) values (1, %1$d, 'hash', '2026-10-01')",
                    "insert into notice (id, account_id, kind, message, dedupe_key, email_id, email_state, email_error)"
                            + " values (1, %1$d, 'K', 'm', 'd', 'e', 'SENT', '550 %5$s unknown')",
                    "insert into person_in_charge (id, organization_id, name, post, email, phone, valid_from, valid_to, changed_by)"
                            + " values (1, 5, '%4$s', 'директор', '%5$s', '1', '2020-01-01', '2021-01-01', 'boss')",
                    "insert into organization (id, code, kind, name, short_name, valid_from)"
                            + " values (5, 'P5', 'MUNICIPAL_AUTHORITY', 'Орган', 'Орган', '2000-01-01')",
                    "insert into directory_change (id, organization_id, happened_at, person, what)"
                            + " values (1, 5, '2026-10-01', 'boss', 'directory.change.IN_CHARGE|%4$s|директор|2020-01-01')",
                    "insert into audit_entry (recorded_at, account_id, address, action, entity)"
                            + " values ('2026-10-01', %1$d, '%2$s', 'SIGNED_IN', 'ACCOUNT')")) {
                statement.execute(trace.formatted(id, ADDRESS, LOGIN, NAME, EMAIL));
            }
            statement.execute("set foreign_key_checks = 1, sql_mode = default");
        }
    }

    private static void sign(Connection connection, SignatureColumn column, long row, String signature)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + column.table() + " (id, "
                + column.column() + unique(column.table()) + ") values (?, ?" + values(column.table(), row) + ")")) {
            insert.setLong(1, row);
            insert.setString(2, signature);
            insert.execute();
        }
    }

    /** The columns of a table's unique keys, which two rows made of nothing would share. */
    private static List<String> keys(String table) {
        return SqlQuery.of(
                        """
                        select distinct s.column_name from information_schema.statistics s
                        where s.table_schema = database() and s.table_name = ? and s.non_unique = 0 and s.index_name <> 'PRIMARY'
                        """,
                        table)
                .all(DATABASE.dataSource(), row -> row.text("column_name"))
                .stream()
                .filter(name -> signatures().stream()
                        .noneMatch(
                                one -> one.table().equals(table) && one.column().equals(name)))
                .toList();
    }

    private static String unique(String table) {
        return keys(table).stream().map(name -> ", " + name).collect(Collectors.joining());
    }

    private static String values(String table, long row) {
        return keys(table).stream()
                .map(name -> name.endsWith("_on") || name.endsWith("_day") ? ", '2026-10-01'" : ", '" + row + "'")
                .collect(Collectors.joining());
    }

    /** The columns in which one of the texts stands anywhere. */
    private static Set<String> found(String... words) {
        Set<String> found = new TreeSet<>();
        for (String name : columns("")) {
            String[] place = name.split("\\.");
            boolean stands = Arrays.stream(words).anyMatch(word -> SqlQuery.of(
                            "select 1 from " + place[0] + " where locate(?, convert(" + place[1]
                                    + " using utf8mb4)) > 0",
                            word)
                    .isThere(DATABASE.dataSource()));
            if (stands) {
                found.add(name);
            }
        }
        return found;
    }

    private static Set<String> columns(String narrowed) {
        return new TreeSet<>(SqlQuery.of(
                        """
                        select concat(table_name, '.', column_name) name from information_schema.columns
                        where table_schema = database()
                          and table_name in (select t.table_name from information_schema.tables t
                              where t.table_schema = database() and t.table_type = 'BASE TABLE')
                          and data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext')
                        """)
                .add(narrowed)
                .all(DATABASE.dataSource(), row -> row.text("name")));
    }

    private static List<String> tables() {
        return SqlQuery.of(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .all(DATABASE.dataSource(), row -> row.text("table_name"));
    }

    private static List<String> texts(SignatureColumn column) {
        return SqlQuery.of("select " + column.column() + " signature from " + column.table() + " where "
                        + column.column() + " is not null")
                .all(DATABASE.dataSource(), row -> row.text("signature"));
    }

    private static List<SignatureColumn> signatures() {
        return features().stream()
                .flatMap(feature -> feature.signatures().stream())
                .toList();
    }

    private static StoredPart stored(PersonalFile file, String key) {
        return file.stored().stream()
                .filter(part -> part.what().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static GivenInstances<PersonalData> features() {
        DataSource data = DATABASE.dataSource();
        return new GivenInstances<>(
                Wired.of(SqlDirectoryOfPeople.class, data, CLOCK),
                new SqlSignaturesOfCalendar(),
                new SqlSignaturesOfProtocols(),
                new SqlSignaturesOfAssignments(),
                new SqlSignaturesOfRedatings(),
                new SqlSignaturesOfSheets(),
                new SqlSignaturesOfQuality(),
                Wired.of(SqlPeopleOfProjects.class, data),
                Wired.of(SqlTellingPeople.class, data),
                Wired.of(SqlFeedsOfPeople.class, data),
                Wired.of(SqlRecordsOfPeople.class, data),
                Wired.of(SqlKeptRequests.class, data));
    }

    private static PersonalDataQueries queries(JpaDirectoryRepository directory) {
        return Wired.of(
                PersonalDataQueries.class,
                directory,
                Wired.of(PersonService.class, directory, Wired.of(SqlPersonReader.class, DATABASE.dataSource())),
                features(),
                rows(),
                Wired.of(SqlErasures.class, DATABASE.dataSource()),
                CLOCK);
    }

    private static SqlSignatureRows rows() {
        return Wired.of(SqlSignatureRows.class, DATABASE.dataSource());
    }

    private static SignatureReplacement replacement() {
        return Wired.of(
                SignatureReplacement.class, Wired.of(SqlErasures.class, DATABASE.dataSource()), features(), rows());
    }

    private static AuditSealing sealing() {
        return Wired.of(AuditSealing.class, Wired.of(SqlAuditChain.class, DATABASE.dataSource()));
    }

    private static long account() {
        return SqlQuery.of("select id from account where display_name <> 'Начальник'")
                .the(DATABASE.dataSource(), row -> row.number("id"));
    }

    private static void close() {
        change(LOGIN, account -> account.close(NOW));
    }

    private static void change(String login, Consumer<Account> change) {
        DATABASE.doInTransaction(em -> change.accept(
                Wired.of(JpaDirectoryRepository.class, em).account(login).orElseThrow()));
    }

    private static String erase(@Nullable String reason) {
        return erase(LOGIN, reason);
    }

    private static String erase(String login, @Nullable String reason) {
        return DATABASE.inTransaction(em -> Wired.of(
                        ErasureService.class,
                        Wired.of(JpaDirectoryRepository.class, em),
                        Wired.of(JpaAccountRepository.class, em),
                        features(),
                        new ForgottenAudit(),
                        CurrentCaller.of(new Caller("boss", "Начальник", null, Set.of(Role.ADMIN))),
                        CLOCK)
                .erase(login, null, reason));
    }
}
