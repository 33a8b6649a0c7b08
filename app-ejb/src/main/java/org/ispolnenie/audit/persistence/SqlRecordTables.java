package org.ispolnenie.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ispolnenie.audit.service.chain.RecordTables;
import org.ispolnenie.shared.failure.Causes;
import org.ispolnenie.shared.persistence.DatabaseException;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * Tries on no row at all: MariaDB looks at the rights before it looks for rows. So roles, patterns of grants and rights on the
 * whole server count as they do for a forger.
 */
@ApplicationScoped
public class SqlRecordTables implements RecordTables {

    private static final int DENIED = 1142;

    private static final String DELETING = "delete from audit_entry where 1 = 0";
    private static final String DELETING_LINKS = "delete from audit_seal where 1 = 0";
    private static final Map<String, String> TRIES = Map.of(
            "changing audit_entry",
            "update audit_entry set action = '' where 1 = 0",
            "deleting from audit_entry",
            DELETING,
            "changing audit_seal",
            "update audit_seal set hash = '' where 1 = 0",
            "deleting from audit_seal",
            DELETING_LINKS);

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<String> beyondAdding() {
        return TRIES.entrySet().stream()
                .filter(right -> isGranted(right.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public boolean mayDelete() {
        return isGranted(DELETING) && isGranted(DELETING_LINKS);
    }

    private boolean isGranted(String sql) {
        try {
            SqlQuery.of(sql).change(dataSource);
            return true;
        } catch (DatabaseException failure) {
            if (Causes.first(failure, SQLException.class)
                    .filter(said -> said.getErrorCode() == DENIED)
                    .isPresent()) {
                return false;
            }
            throw failure;
        }
    }
}
