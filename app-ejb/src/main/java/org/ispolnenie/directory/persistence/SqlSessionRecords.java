package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.service.session.OpenSession;
import org.ispolnenie.directory.service.session.SessionRecords;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Sessions on MariaDB, in the database's time: they last half an hour unused and twelve hours in all, whatever the clock of
 * the business says.
 */
@ApplicationScoped
public class SqlSessionRecords implements SessionRecords {

    private static final String BEGIN =
            """
            insert into account_session (id, account_id, seal_hash, begun_at, seen_at, address, browser)
            select next value for entity_id, a.id, ?, utc_timestamp(6), utc_timestamp(6), ?, ?
            from account a where a.login = ?
            """;
    private static final String FIND = "select " + SqlAccountReader.COLUMNS
            + """
            , s.seen_at <= utc_timestamp(6) - interval 1 minute stale
            from account_session s
            join account a on a.id = s.account_id
            left join organization o on o.id = a.organization_id
            where s.seal_hash = ? and a.login = ?
            """;
    private static final String SEEN =
            """
            update account_session set seen_at = utc_timestamp(6)
            where seal_hash = ? and seen_at <= utc_timestamp(6) - interval 1 minute
            """;
    /** A minute more than an unused session lasts: so old may what is written of it be. */
    private static final String OPEN =
            """
            select s.id, s.begun_at, s.seen_at, s.address, s.browser, s.seal_hash <=> ? own
            from account_session s join account a on a.id = s.account_id
            where a.login = ? and a.active
              and s.seen_at > utc_timestamp(6) - interval 31 minute
              and s.begun_at > utc_timestamp(6) - interval 12 hour
            order by s.seen_at desc, s.id desc
            """;

    private static final String END_ONE =
            "delete from account_session where id = ? and account_id = (select id from account where login = ?)";
    private static final String END_ALL =
            """
            delete from account_session
            where account_id = (select id from account where login = ?) and not seal_hash <=> ?
            """;
    private static final String FORGET =
            "delete from account_session where seen_at < utc_timestamp(6) - interval 1 day";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public void begin(String login, String key, String address, String browser) {
        SqlQuery.of(BEGIN, key, address, browser, login).change(dataSource);
    }

    @Override
    public Optional<SessionAccount> find(String login, String key) {
        return SqlQuery.of(FIND, key, login)
                .one(dataSource, row -> new SessionAccount(SqlAccountReader.account(row), row.is("stale")));
    }

    @Override
    public void seen(String key) {
        SqlQuery.of(SEEN, key).change(dataSource);
    }

    @Override
    public List<OpenSession> open(String login, @Nullable String own) {
        return SqlQuery.of(OPEN, own, login).all(dataSource, SqlSessionRecords::session);
    }

    private static OpenSession session(Row row) {
        return new OpenSession(
                row.number("id"),
                row.moment("begun_at"),
                row.moment("seen_at"),
                row.text("address"),
                row.text("browser"),
                row.is("own"));
    }

    @Override
    public void end(String key) {
        SqlQuery.of("delete from account_session where seal_hash = ?", key).change(dataSource);
    }

    @Override
    public boolean end(String login, long id) {
        return SqlQuery.of(END_ONE, id, login).change(dataSource) > 0;
    }

    @Override
    public int endAll(String login, @Nullable String except) {
        return SqlQuery.of(END_ALL, login, except).change(dataSource);
    }

    @Override
    public void forgetOld() {
        SqlQuery.of(FORGET).change(dataSource);
    }
}
