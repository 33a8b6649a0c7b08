package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.service.signin.SignInTries;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * Counts of sign-in attempts on MariaDB: single statements by primary key, each committed by itself, in the database's
 * time. Within one {@code on duplicate key update} a later assignment reads what an earlier one has set.
 */
@ApplicationScoped
public class SqlSignInTries implements SignInTries {

    private static final String STANDING = "select " + SqlAccountReader.COLUMNS
            + """
            , k.login is not null known_here, if(t.free_at > utc_timestamp(6), t.taken, 0) taken
            from (select ? login, ? address) knock
            left join account a on a.login = knock.login
            left join organization o on o.id = a.organization_id
            left join known_address k on k.login = knock.login and k.address = knock.address
            left join sign_in_tries t on t.login = knock.login and t.address = if(k.login is null, '', knock.address)
            """;
    private static final String TAKE =
            """
            insert into sign_in_tries (login, address, taken, free_at)
            values (?, ?, 1, utc_timestamp(6) + interval ? second)
            on duplicate key update
                taken = if(free_at > utc_timestamp(6), taken + 1, 1),
                free_at = if(taken > ?, free_at, utc_timestamp(6) + interval ? second)
            returning taken
            """;
    private static final String CLEAR =
            "update sign_in_tries set taken = 0 where login = ? and address = ? and taken <= ?";
    private static final String GIVE_BACK =
            "update sign_in_tries set taken = taken - 1 where login = ? and address = ? and taken > 0";
    private static final String REMEMBER =
            """
            insert into known_address (login, address, last_at) values (?, ?, utc_timestamp(6))
            on duplicate key update last_at = utc_timestamp(6)
            """;
    private static final String FAILED =
            """
            insert into failed_sign_in (login, address, failed_at) values (?, ?, utc_timestamp(6))
            on duplicate key update failed_at = utc_timestamp(6)
            """;
    private static final String FAILURES =
            """
            select (select count(*) from failed_sign_in
                    where address = ? and failed_at > utc_timestamp(6) - interval ? second) from_address,
                   (select count(*) from failed_sign_in where failed_at > utc_timestamp(6) - interval ? second) in_all
            """;
    private static final String QUEUE =
            """
            insert into sign_in_lane (lane, refused, next_at)
            values (?, false, utc_timestamp(6) + interval ? microsecond)
            on duplicate key update
                refused = next_at > utc_timestamp(6) + interval ? microsecond,
                next_at = if(refused, next_at,
                             greatest(next_at, utc_timestamp(6)) + interval ? microsecond)
            returning refused, timestampdiff(microsecond, utc_timestamp(6), next_at) ahead
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Standing standing(String login, String address) {
        return SqlQuery.of(STANDING, login, address).the(dataSource, SqlSignInTries::standing);
    }

    private static Standing standing(Row row) {
        boolean exists = row.textOrNull("login") != null;
        return new Standing(
                exists ? Optional.of(SqlAccountReader.account(row)) : Optional.empty(),
                row.is("known_here"),
                row.count("taken"));
    }

    @Override
    public int take(Count count, int allowed, Duration length) {
        return SqlQuery.of(TAKE, count.login(), count.address(), length.toSeconds(), allowed, length.toSeconds())
                .the(dataSource, row -> row.count("taken"));
    }

    @Override
    public boolean clear(Count count, int allowed) {
        return change(CLEAR, count.login(), count.address(), allowed) > 0;
    }

    @Override
    public void giveBack(Count count) {
        change(GIVE_BACK, count.login(), count.address());
    }

    @Override
    public void forget(String login) {
        change("delete from sign_in_tries where login = ?", login);
    }

    @Override
    public void remember(String login, String address) {
        change(REMEMBER, login, address);
    }

    @Override
    public void failed(String login, String address) {
        change(FAILED, login, address);
    }

    @Override
    public Failures failures(String address, Duration length) {
        return SqlQuery.of(FAILURES, address, length.toSeconds(), length.toSeconds())
                .the(dataSource, row -> new Failures(row.count("from_address"), row.count("in_all")));
    }

    @Override
    public Optional<Duration> queue(String lane, Duration interval, Duration patience) {
        long between = interval.toNanos() / 1000;
        return SqlQuery.of(QUEUE, lane, between, patience.toNanos() / 1000, between)
                .one(dataSource, row -> row.is("refused") ? -1L : Math.max(0, row.number("ahead") - between))
                .filter(micros -> micros >= 0)
                .map(micros -> Duration.ofNanos(micros * 1000));
    }

    @Override
    public void forgetOld(Duration tries, Duration addresses) {
        change("delete from sign_in_tries where free_at < utc_timestamp(6) - interval ? second", tries.toSeconds());
        change("delete from failed_sign_in where failed_at < utc_timestamp(6) - interval ? second", tries.toSeconds());
        change("delete from sign_in_lane where next_at < utc_timestamp(6) - interval ? second", tries.toSeconds());
        change("delete from known_address where last_at < utc_timestamp(6) - interval ? second", addresses.toSeconds());
    }

    private int change(String sql, Object... parameters) {
        return SqlQuery.of(sql, parameters).change(dataSource);
    }
}
