package org.ispolnenie.audit.service.chain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.audit.domain.AuditEntry;
import org.ispolnenie.audit.domain.AuditSeal;
import org.jspecify.annotations.Nullable;

/**
 * Seals what has been recorded. It may run at any time on any number of nodes: a number of the chain is given once, and who
 * comes second begins anew from what is there. Every statement is a transaction of its own, the links of a piece are one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealing {

    private static final System.Logger LOG = System.getLogger(AuditSealing.class.getName());

    private static final int PIECE = 500;

    /** How long a transaction that records something may take to be sealed in passing. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    @Inject
    private AuditChain chain;

    /** Seals what has been recorded lately. */
    public void sealLately() {
        seal(LATELY);
    }

    /** Seals all there is, however late it became visible. */
    public void sealAll() {
        seal(null);
    }

    /** The same; the log keeps the last link, where whoever forges the database does not come to it. */
    public void sealAllAndTell() {
        seal(null);
        AuditSeal last = chain.last();
        LOG.log(System.Logger.Level.INFO, "Audit sealed up to " + last.written());
    }

    private void seal(@Nullable Duration within) {
        boolean more = true;
        while (more) {
            AuditSeal last = chain.last();
            List<AuditEntry> entries = chain.unsealed(within, PIECE);
            boolean added = entries.isEmpty() || chain.add(links(last, entries));
            more = !added || entries.size() == PIECE;
        }
    }

    private static List<AuditSeal> links(AuditSeal last, List<AuditEntry> entries) {
        List<AuditSeal> links = new ArrayList<>();
        AuditSeal before = last;
        for (AuditEntry entry : entries) {
            before = before.next(entry);
            links.add(before);
        }
        return links;
    }
}
