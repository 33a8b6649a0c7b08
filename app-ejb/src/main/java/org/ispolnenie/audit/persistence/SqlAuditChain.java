package org.ispolnenie.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.ispolnenie.audit.domain.AuditEntry;
import org.ispolnenie.audit.domain.AuditSeal;
import org.ispolnenie.audit.service.chain.AuditChain;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.persistence.DatabaseException;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.jspecify.annotations.Nullable;

/** The chain on MariaDB: read along its primary key, added to by one statement a piece. */
@ApplicationScoped
public class SqlAuditChain implements AuditChain {

    private static final String ENTRY =
            """
            e.id, e.recorded_at, e.account_id, e.acting_for_id, e.address, e.action, e.entity, e.entity_key, e.detail
            """;
    private static final String LAST = "select seq, entry_id, hash from audit_seal order by seq desc limit 1";
    private static final String UNSEALED = "select " + ENTRY
            + """
            from audit_entry e left join audit_seal s on s.entry_id = e.id
            where s.seq is null
            """;
    private static final String LINKS = "select s.seq, s.entry_id, s.hash, " + ENTRY
            + """
            from audit_seal s left join audit_entry e on e.id = s.entry_id
            where s.seq > ? order by s.seq limit ?
            """;

    private static final String CUT =
            """
            select e.entity_key from audit_entry e join audit_seal s on s.entry_id = e.id
            where e.entity = ? and e.action = ? order by s.seq desc limit 1
            """;
    private static final String OLDEST = "select entry_id, seq from audit_seal where seq <= ? order by seq limit ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    /** The chain of a database that no server holds open. */
    public static SqlAuditChain of(DataSource dataSource) {
        SqlAuditChain chain = new SqlAuditChain();
        chain.dataSource = dataSource;
        return chain;
    }

    @Override
    public AuditSeal last() {
        return SqlQuery.of(LAST).one(dataSource, SqlAuditChain::link).orElse(AuditSeal.NONE);
    }

    @Override
    public List<AuditEntry> unsealed(@Nullable Duration within, int most) {
        SqlQuery query = SqlQuery.of(UNSEALED);
        if (within != null) {
            query.add("and e.recorded_at > utc_timestamp(6) - interval ? second", within.toSeconds());
        }
        return query.add("order by e.id limit ?", most).all(dataSource, SqlAuditChain::entry);
    }

    @Override
    public AuditSeal cut() {
        return SqlQuery.of(CUT, AuditEntity.AUDIT, AuditEntry.CUT)
                .one(dataSource, row -> row.text("entity_key"))
                .flatMap(AuditSeal::read)
                .orElse(AuditSeal.NONE);
    }

    @Override
    public Instant monthsAgo(int months) {
        return SqlQuery.of("select utc_timestamp(6) - interval ? month then_", months)
                .the(dataSource, row -> row.moment("then_"));
    }

    /** Entries first: one without its link would be sealed anew. */
    @Override
    public int remove(long upTo, int most) {
        List<AuditSeal> oldest = SqlQuery.of(OLDEST, upTo, most)
                .all(dataSource, row -> new AuditSeal(row.number("seq"), row.number("entry_id"), ""));
        if (!oldest.isEmpty()) {
            SqlQuery.of("delete from audit_entry where id in")
                    .addIn(oldest.stream().map(AuditSeal::entry).toList())
                    .change(dataSource);
            SqlQuery.of(
                            "delete from audit_seal where seq <= ?",
                            oldest.get(oldest.size() - 1).seq())
                    .change(dataSource);
        }
        return oldest.size();
    }

    @Override
    public boolean add(List<AuditSeal> links) {
        SqlQuery insert = SqlQuery.of("insert into audit_seal (seq, entry_id, hash) values")
                .add(String.join(", ", Collections.nCopies(links.size(), "(?, ?, ?)")));
        links.forEach(link -> insert.add("", link.seq(), link.entry(), link.hash()));
        try {
            insert.change(dataSource);
            return true;
        } catch (DatabaseException failure) {
            if (Causes.has(failure, SQLIntegrityConstraintViolationException.class)
                    || Causes.has(failure, SQLTransactionRollbackException.class)) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public int read(long after, int most, BiConsumer<AuditSeal, @Nullable AuditEntry> each) {
        return SqlQuery.of(LINKS, after, most)
                .all(dataSource, row -> {
                    each.accept(link(row), row.numberOrNull("id") == null ? null : entry(row));
                    return true;
                })
                .size();
    }

    private static AuditSeal link(Row row) {
        return new AuditSeal(row.number("seq"), row.number("entry_id"), row.text("hash"));
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.number("id"),
                row.moment("recorded_at"),
                row.numberOrNull("account_id"),
                row.numberOrNull("acting_for_id"),
                row.textOrNull("address"),
                row.text("action"),
                row.text("entity"),
                row.textOrNull("entity_key"),
                row.textOrNull("detail"));
    }
}
