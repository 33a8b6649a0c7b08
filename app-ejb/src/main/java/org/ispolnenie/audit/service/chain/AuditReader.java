package org.ispolnenie.audit.service.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.jspecify.annotations.Nullable;

/** Reads what has been recorded and sealed. */
public interface AuditReader {

    /**
     * Which records are wanted; null: any.
     *
     * @param person the id of the account of who did it, or of whom they stood in for
     * @param entity the kind of thing it was done to
     * @param action what was done
     * @param from   not before
     * @param until  before
     */
    record AuditChoice(
            @Nullable Long person,
            @Nullable AuditEntity entity,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** In the order of the chain, those after a number. */
    List<AuditRow> after(long seq, AuditChoice choice, int most);

    /** The newest first, those before a number. */
    List<AuditRow> before(long seq, AuditChoice choice, int most);

    /** The id of the account of a login. */
    Optional<Long> account(String login);
}
