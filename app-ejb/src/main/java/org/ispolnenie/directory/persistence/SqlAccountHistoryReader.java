package org.ispolnenie.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.domain.account.AccountAct;
import org.ispolnenie.directory.service.account.AccountHistoryReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The history of accounts by SQL. */
@ApplicationScoped
public class SqlAccountHistoryReader implements AccountHistoryReader {

    private static final String HISTORY =
            """
            select m.act, m.happened_at, %s person, m.reason, m.roles, m.organization_code
            from account_move m join account a on a.id = m.account_id
            where a.login = ?
            order by m.happened_at desc, m.id desc
            """
                    .formatted(PersonSql.name("m.person"));
    private static final String LOCKED =
            "select count(*) locks from sign_in_tries where login = ? and taken >= ? and free_at > utc_timestamp(6)";
    private static final String COLLEAGUES =
            """
            select c.display_name
            from account a
            join account c on c.organization_id = a.organization_id and c.id <> a.id and c.active
            where a.login = ? and exists (
                select 1 from account_role r join account_role s on s.role = r.role
                where r.account_id = a.id and s.account_id = c.id)
            order by c.display_name
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<HistoryEntry> of(String login) {
        return SqlQuery.of(HISTORY, login).all(dataSource, SqlAccountHistoryReader::entry);
    }

    @Override
    public boolean isLocked(String login, int allowed) {
        return SqlQuery.of(LOCKED, login, allowed).the(dataSource, row -> row.number("locks")) > 0;
    }

    @Override
    public List<String> colleagues(String login) {
        return SqlQuery.of(COLLEAGUES, login).all(dataSource, row -> row.text("display_name"));
    }

    private static HistoryEntry entry(Row row) {
        return new HistoryEntry(
                row.value(AccountAct.class, "act"),
                row.moment("happened_at"),
                row.text("person"),
                row.textOrNull("reason"),
                row.values(Role.class, "roles"),
                row.textOrNull("organization_code"));
    }
}
