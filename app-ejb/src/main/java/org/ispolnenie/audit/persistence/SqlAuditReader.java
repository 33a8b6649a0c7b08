package org.ispolnenie.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.audit.service.chain.AuditReader;
import org.ispolnenie.audit.service.chain.AuditRow;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.audit.AuditEntity;

/** Records by keyset along the chain; people by the logins they have now. */
@ApplicationScoped
public class SqlAuditReader implements AuditReader {

    private static final String ROWS =
            """
            select s.seq, e.recorded_at, p.login person, b.login on_behalf_of, e.address, e.action, e.entity,
                   coalesce(t.login, e.entity_key) entity_key, e.detail, s.hash
            from audit_seal s
            join audit_entry e on e.id = s.entry_id
            left join account_view p on p.id = e.account_id
            left join account_view b on b.id = e.acting_for_id
            left join account_view t on e.entity = ? and t.id = cast(e.entity_key as unsigned)
            where
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<AuditRow> after(long seq, AuditChoice choice, int most) {
        return narrowed(SqlQuery.of(ROWS, AuditEntity.ACCOUNT).add("s.seq > ?", seq), choice)
                .add("order by s.seq limit ?", most)
                .all(dataSource, SqlAuditReader::row);
    }

    @Override
    public List<AuditRow> before(long seq, AuditChoice choice, int most) {
        return narrowed(SqlQuery.of(ROWS, AuditEntity.ACCOUNT).add("s.seq < ?", seq), choice)
                .add("order by s.seq desc limit ?", most)
                .all(dataSource, SqlAuditReader::row);
    }

    @Override
    public Optional<Long> account(String login) {
        return SqlQuery.of("select id from account_view where login = ?", login)
                .one(dataSource, row -> row.number("id"));
    }

    private static SqlQuery narrowed(SqlQuery query, AuditChoice choice) {
        if (choice.person() != null) {
            query.add("and ? in (e.account_id, e.acting_for_id)", choice.person());
        }
        if (choice.entity() != null) {
            query.add("and e.entity = ?", choice.entity());
        }
        if (choice.action() != null) {
            query.add("and e.action = ?", choice.action());
        }
        if (choice.from() != null) {
            query.add("and e.recorded_at >= ?", choice.from());
        }
        if (choice.until() != null) {
            query.add("and e.recorded_at < ?", choice.until());
        }
        return query;
    }

    private static AuditRow row(Row row) {
        return new AuditRow(
                row.number("seq"),
                row.moment("recorded_at"),
                row.textOrNull("person"),
                row.textOrNull("on_behalf_of"),
                row.textOrNull("address"),
                row.text("action"),
                row.text("entity"),
                row.textOrNull("entity_key"),
                row.textOrNull("detail"),
                row.text("hash"));
    }
}
