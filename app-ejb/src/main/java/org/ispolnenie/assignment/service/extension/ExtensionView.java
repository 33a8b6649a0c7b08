package org.ispolnenie.assignment.service.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.jspecify.annotations.Nullable;

/**
 * A request for a later date as it is shown; persons by the names people know them by.
 *
 * @param dueBefore the date in force when it was asked
 */
public record ExtensionView(
        long id,
        long version,
        long controlPointId,
        LocalDate dueBefore,
        LocalDate requestedDue,
        String reason,
        ExtensionState state,
        String askedBy,
        Instant askedAt,
        Outcome outcome) {

    /**
     * What became of the request; all null while it is being decided.
     *
     * @param grantedDue the date that came into force; null where it was not granted
     * @param verdict    the comment of the grant or the reason of the refusal
     */
    public record Outcome(
            @Nullable LocalDate grantedDue,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String verdict) {}
}
