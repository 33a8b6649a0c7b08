package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.directory.service.personal.Erasures;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Erased accounts on MariaDB; what is left of a login is asked for by an index that holds nothing else. */
@ApplicationScoped
public class SqlErasures implements Erasures {

    private static final String LEFT =
            "select id, login_left from account_erasure where login_left is not null order by erased_at";
    private static final String DONE =
            "update account_erasure set login_left = null, signatures_done_at = utc_timestamp(6) where id = ?";
    private static final String ONE =
            """
            select e.erased_at, %s by_name, e.signatures_done_at
            from account_erasure e join account a on a.id = e.id
            where a.login = ?
            """
                    .formatted(PersonSql.name("e.erased_by"));

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<LoginLeft> left() {
        return SqlQuery.of(LEFT).all(dataSource, row -> new LoginLeft(row.number("id"), row.text("login_left")));
    }

    @Override
    public void done(long account) {
        SqlQuery.of(DONE, account).change(dataSource);
    }

    @Override
    public Optional<ErasedAccount> of(String pseudonym) {
        return SqlQuery.of(ONE, pseudonym)
                .one(
                        dataSource,
                        row -> new ErasedAccount(
                                row.moment("erased_at"), row.text("by_name"), row.momentOrNull("signatures_done_at")));
    }
}
