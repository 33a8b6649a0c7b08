package org.ispolnenie.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.audit.service.writing.AuditEntries;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** One statement an entry, on the connection of the transaction, in the database's time. */
@ApplicationScoped
public class SqlAuditEntries implements AuditEntries {

    private static final String ADD =
            """
            insert into audit_entry
                (recorded_at, account_id, acting_for_id, address, action, entity, entity_key, detail)
            values (utc_timestamp(6), ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF_LAST_HOUR =
            "select id from audit_entry where recorded_at > utc_timestamp(6) - interval 1 hour and action = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public void add(NewEntry entry) {
        SqlQuery.of(
                        ADD,
                        entry.person(),
                        entry.behalf(),
                        entry.address(),
                        entry.action(),
                        entry.entity(),
                        entry.key(),
                        entry.detail())
                .change(dataSource);
    }

    @Override
    public int ofLastHour(String action, @Nullable Long account, int most) {
        SqlQuery query = SqlQuery.of(OF_LAST_HOUR, action);
        if (account != null) {
            query.add("and account_id = ?", account);
        }
        return (int) query.add("limit ?", most).countOf(dataSource);
    }

    @Override
    public Optional<Long> account(String login) {
        if (em.isJoinedToTransaction()) {
            // One that is being made in this transaction may not be there yet.
            em.flush();
        }
        return SqlQuery.of("select id from account_view where login = ?", login)
                .one(dataSource, row -> row.number("id"));
    }
}
