package org.ispolnenie.audit.service.chain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.shared.service.Setting;

/** Looks whether the database would let the application itself change or delete what has been recorded. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditRights {

    private static final System.Logger LOG = System.getLogger(AuditRights.class.getName());

    @Inject
    private RecordTables tables;

    /** One line of the log, where it would. The database of the one-command start belongs to the application alone. */
    public void look() {
        if (!Boolean.parseBoolean(Setting.EMBEDDED.value())) {
            List<String> beyond = tables.beyondAdding();
            if (!beyond.isEmpty()) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The application''s account in the database is still allowed {0}: the statements under «Audit» of docs/admin.md take that away",
                        String.join(", ", beyond));
            }
        }
    }
}
