package org.ispolnenie.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.audit.domain.ChainCheck;
import org.ispolnenie.audit.service.chain.VerificationRecord;
import org.ispolnenie.shared.persistence.SqlQuery;

/** One row, in the database's time: the last verification, whichever node made it. */
@ApplicationScoped
public class SqlVerificationRecord implements VerificationRecord {

    private static final String REMEMBER =
            """
            insert into audit_verification (id, verified_at, up_to, records, broken_at)
            values (1, utc_timestamp(6), ?, ?, ?)
            on duplicate key update verified_at = utc_timestamp(6), up_to = value(up_to), records = value(records),
                broken_at = value(broken_at)
            """;
    private static final String LAST = "select verified_at, up_to, records, broken_at from audit_verification";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public void remember(ChainCheck.Outcome outcome) {
        SqlQuery.of(REMEMBER, outcome.last().seq(), outcome.records(), outcome.brokenAt())
                .change(dataSource);
    }

    @Override
    public Optional<Verified> last() {
        return SqlQuery.of(LAST)
                .one(
                        dataSource,
                        row -> new Verified(
                                row.moment("verified_at"),
                                row.number("up_to"),
                                row.number("records"),
                                row.numberOrNull("broken_at")));
    }
}
