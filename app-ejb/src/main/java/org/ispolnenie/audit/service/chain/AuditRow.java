package org.ispolnenie.audit.service.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record as people read it.
 *
 * @param seq        its number in the chain
 * @param person     the login of who did it; null: the system, or nobody we know
 * @param onBehalfOf the login of whom they stood in for
 * @param address    where the request came from
 * @param action     what was done
 * @param entity     the kind of thing
 * @param id         which; of an account its login
 * @param detail     JSON; null: nothing more
 * @param hash       of its link of the chain
 */
public record AuditRow(
        long seq,
        Instant at,
        @Nullable String person,
        @Nullable String onBehalfOf,
        @Nullable String address,
        String action,
        String entity,
        @Nullable String id,
        @Nullable String detail,
        String hash) {}
