package org.ispolnenie.redating.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.domain.OrganizationRef;
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

    /** A control point that awaits execution, with what decides whether it is hit. */
    public record Candidate(
            long id,
            long version,
            ProtocolOfPoint protocol,
            ItemOfPoint item,
            OrganizationRef organization,
            Dating dating,
            ControlPointState state,
            boolean extensionPending) {}

    /**
     * The protocol it comes from.
     *
     * @param rule      where the rules it was dated by move such dates; null where they are not stored
     * @param rulesName the name of these rules; null likewise
     */
    public record ProtocolOfPoint(
            long id, @Nullable LocalDate meetingDate, @Nullable NonWorkingDayRule rule, @Nullable String rulesName) {}

    /**
     * What is due.
     *
     * @param decisionId the item or sub-item the date belongs to
     * @param label      its number
     * @param text       its text
     */
    public record ItemOfPoint(long decisionId, String decisionNumber, String label, String text) {}

    /**
     * When it is due, and since when that is known.
     *
     * @param putAt     when it was put on control
     * @param changedAt when its date came into force, if that was later: by an extension, a return, an act
     */
    public record Dating(
            LocalDate effective, @Nullable LocalDate original, Instant putAt, @Nullable Instant changedAt) {}
}
