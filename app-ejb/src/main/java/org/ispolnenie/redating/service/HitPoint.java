package org.ispolnenie.redating.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A control point whose day became non-working after its date had been set.
 *
 * @param proposed where its rule set would have it now
 * @param why      why there, step by step
 */
public record HitPoint(Candidate point, LocalDate proposed, List<Message> why) {

    /**
     * A control point that awaits execution, with what decides whether it is hit.
     *
     * @param decisionId  the item or sub-item the date belongs to
     * @param text        its text
     * @param putAt       when it was put on control
     * @param changedAt   when its date came into force, if that was later: by an extension, a return, an act
     * @param rule        where the rules its protocol was dated by move such dates; null where they are not stored
     * @param rulesName   the name of these rules; null likewise
     */
    public record Candidate(
            long id,
            long version,
            long protocolId,
            @Nullable LocalDate meetingDate,
            String decisionNumber,
            long decisionId,
            String label,
            String text,
            long organizationId,
            String organizationCode,
            String organizationName,
            LocalDate effectiveDue,
            @Nullable LocalDate originalDue,
            ControlPointState state,
            boolean extensionPending,
            Instant putAt,
            @Nullable Instant changedAt,
            @Nullable NonWorkingDayRule rule,
            @Nullable String rulesName) {}
}
