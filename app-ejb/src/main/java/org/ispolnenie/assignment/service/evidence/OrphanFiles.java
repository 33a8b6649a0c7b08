package org.ispolnenie.assignment.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ispolnenie.shared.service.FileStore;

/** Clears away stored files that no evidence refers to: of transactions undone, of drafts thrown away. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrphanFiles {

    /** Far longer than any transaction takes. */
    private static final Duration UNTOUCHED = Duration.ofDays(1);

    @Inject
    private FileStore store;

    @Inject
    private EvidenceReader evidence;

    /** How many are gone; harmless to repeat, on any number of nodes. */
    public int delete() {
        return store.deleteOrphans(UNTOUCHED, evidence::referredTo);
    }
}
