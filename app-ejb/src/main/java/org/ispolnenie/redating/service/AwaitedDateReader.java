package org.ispolnenie.redating.service;

import java.util.Optional;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads decisions whose control points wait for a date. */
public interface AwaitedDateReader {

    /**
     * Which ones.
     *
     * @param protocol of one protocol; null: of all
     * @param entered  whether those whose date was entered are asked for, or those that wait for it
     */
    record Filter(@Nullable Long protocol, boolean entered) {}

    /** By protocol, the newest first, and item. */
    Page<AwaitedDate> page(Filter filter, int limit, @Nullable String cursor);

    /** An item or sub-item on control, whether it waits or not; empty if there is none. */
    Optional<AwaitedDate> decision(long decisionId);
}
