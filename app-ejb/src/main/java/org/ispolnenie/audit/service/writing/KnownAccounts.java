package org.ispolnenie.audit.service.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the accounts that have signed in on this node. A login is never given twice and an id never changes, so what was
 * found once holds; a login that was not found is looked for again.
 */
@ApplicationScoped
public class KnownAccounts {

    @Inject
    private AuditEntries entries;

    private final Map<String, Long> ids = new ConcurrentHashMap<>();

    /** Of who has signed in: the account has been stored for good. */
    @Nullable
    Long signedIn(String login) {
        @Nullable Long known = ids.get(login);
        if (known == null) {
            known = entries.account(login).orElse(null);
            if (known != null) {
                ids.put(login, known);
            }
        }
        return known;
    }

    /** Of any login, one that is just being made too. */
    @Nullable
    Long any(String login) {
        @Nullable Long known = ids.get(login);
        return known == null ? entries.account(login).orElse(null) : known;
    }
}
