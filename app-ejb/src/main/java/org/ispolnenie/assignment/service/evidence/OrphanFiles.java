package org.ispolnenie.assignment.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.shared.service.FileStore;
import org.ispolnenie.shared.service.StoredFileUse;

/** Clears away stored files that nothing refers to: of transactions undone, of drafts thrown away. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrphanFiles {

    /** Far longer than any transaction takes. */
    private static final Duration UNTOUCHED = Duration.ofDays(1);

    @Inject
    private FileStore store;

    @Inject
    @Any
    private Instance<StoredFileUse> uses;

    /** How many are gone; harmless to repeat, on any number of nodes. */
    public int delete() {
        return store.deleteOrphans(UNTOUCHED, this::referredTo);
    }

    private Set<String> referredTo(Collection<String> hashes) {
        return uses.stream().flatMap(use -> use.referredTo(hashes).stream()).collect(Collectors.toSet());
    }
}
