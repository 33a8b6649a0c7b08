package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.service.factor.SecondFactors;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Second factors on MariaDB: what decides who of several is let in is one statement by primary key. */
@ApplicationScoped
public class SqlSecondFactors implements SecondFactors {

    /** Whether an account {@code a} has one that has been set up. */
    static final String IS_SET_UP =
            "exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null)";

    private static final String FIND =
            """
            select f.secret, f.confirmed_at, utc_timestamp(6) now_there,
                   (select count(*) from recovery_code c where c.account_id = f.account_id) codes_left
            from second_factor f join account a on a.id = f.account_id
            where a.login = ?
              and (f.confirmed_at is not null or f.begun_at > utc_timestamp(6) - interval 15 minute)
            """;
    private static final String BEGIN =
            """
            insert into second_factor (account_id, secret, begun_at, confirmed_at, last_step)
            select a.id, ?, utc_timestamp(6), null, 0 from account a where a.login = ?
            on duplicate key update
                secret = if(confirmed_at is null, values(secret), secret),
                begun_at = if(confirmed_at is null, values(begun_at), begun_at)
            """;
    private static final String SET_UP =
            """
            update second_factor set confirmed_at = utc_timestamp(6), last_step = ?
            where account_id = (select id from account where login = ?) and confirmed_at is null
              and begun_at > utc_timestamp(6) - interval 15 minute
            """;
    private static final String USE =
            """
            update second_factor set last_step = ?
            where account_id = (select id from account where login = ?) and confirmed_at is not null and last_step < ?
            """;
    private static final String SPEND =
            "delete from recovery_code where account_id = (select id from account where login = ?) and code_hash = ?";
    private static final String ADD_CODE =
            "insert into recovery_code (account_id, code_hash) select id, ? from account where login = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<Kept> find(String login) {
        return SqlQuery.of(FIND, login).one(dataSource, SqlSecondFactors::kept);
    }

    private static Kept kept(Row row) {
        return new Kept(
                row.text("secret"), row.momentOrNull("confirmed_at"), row.count("codes_left"), row.moment("now_there"));
    }

    @Override
    public boolean isAny() {
        return SqlQuery.of("select 1 from second_factor limit 1").isThere(dataSource);
    }

    @Override
    public void begin(String login, String secret) {
        SqlQuery.of(BEGIN, secret, login).change(dataSource);
    }

    @Override
    public boolean setUp(String login, long step) {
        return SqlQuery.of(SET_UP, step, login).change(dataSource) > 0;
    }

    @Override
    public boolean use(String login, long step) {
        return SqlQuery.of(USE, step, login, step).change(dataSource) > 0;
    }

    @Override
    public boolean spend(String login, String hash) {
        return SqlQuery.of(SPEND, login, hash).change(dataSource) > 0;
    }

    @Override
    public void replaceCodes(String login, Collection<String> hashes) {
        forgetCodes(login);
        hashes.forEach(hash -> SqlQuery.of(ADD_CODE, hash, login).change(dataSource));
    }

    private void forgetCodes(String login) {
        SqlQuery.of("delete from recovery_code where account_id = (select id from account where login = ?)", login)
                .change(dataSource);
    }

    @Override
    public boolean remove(String login) {
        forgetCodes(login);
        return SqlQuery.of(
                                "delete from second_factor where account_id = (select id from account where login = ?)",
                                login)
                        .change(dataSource)
                > 0;
    }
}
