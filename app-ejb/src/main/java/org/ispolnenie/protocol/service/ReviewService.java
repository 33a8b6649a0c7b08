package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.Doubt;
import org.ispolnenie.protocol.domain.ItemCorrection;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.protocol.domain.Remedy;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller reviews a draft: decides its doubts, corrects what was read wrongly. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ReviewService {

    @Inject
    private ProtocolRepository protocols;

    @Inject
    private CorrectedValues values;

    @Inject
    private DraftService drafts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * What a person decides about one doubt.
     *
     * @param anomalyId the doubt's name within the protocol
     * @param value     what to put in place, for CORRECT; see {@link Remedy}
     * @param basis     on what ground, in words
     */
    public record DoubtDecision(
            @Nullable String anomalyId,
            @Nullable Resolution resolution,
            @Nullable String value,
            @Nullable String basis) {}

    /**
     * What a person puts in place of what was read; null leaves a field as it is.
     *
     * @param dueDates    ISO dates
     * @param responsible codes of organisations and groups that answer
     * @param executors   codes of those that do the work
     * @param recipients  codes of those the result goes to
     * @param nothing     whether the item asks nothing of anybody
     * @param basis       on what ground, in words
     */
    public record ItemChange(
            @Nullable String text,
            @Nullable DecisionKind kind,
            @Nullable List<String> dueDates,
            @Nullable List<String> responsible,
            @Nullable List<String> executors,
            @Nullable List<String> recipients,
            @Nullable Boolean nothing,
            @Nullable String basis) {

        /** Leaves open whether the item asks anything. */
        public ItemChange(
                @Nullable String text,
                @Nullable DecisionKind kind,
                @Nullable List<String> dueDates,
                @Nullable List<String> responsible,
                @Nullable List<String> executors,
                @Nullable List<String> recipients,
                @Nullable String basis) {
            this(text, kind, dueDates, responsible, executors, recipients, null, basis);
        }
    }

    /**
     * Records one decision.
     *
     * @param version the version of the protocol the person saw; null: whichever is there
     */
    @Audited(value = "DOUBT_RESOLVED", of = AuditEntity.PROTOCOL)
    public void resolve(@AuditedId long protocolId, @Nullable Long version, DoubtDecision decision) {
        Protocol protocol = draft(protocolId, version);
        asking(protocol, () -> decide(protocol, decision, ""));
    }

    /** Records several decisions, all or none; the pointer of a fault begins with the place of its decision. */
    @Audited(value = "DOUBT_RESOLVED", of = AuditEntity.PROTOCOL)
    public void resolve(@AuditedId long protocolId, @Nullable Long version, List<DoubtDecision> decisions) {
        Protocol protocol = draft(protocolId, version);
        asking(protocol, () -> {
            CommandFaults faults = new CommandFaults();
            for (int i = 0; i < decisions.size(); i++) {
                DoubtDecision decision = decisions.get(i);
                String at = "/" + i;
                faults.in(() -> decide(protocol, decision, at));
            }
            faults.check();
        });
    }

    /**
     * Refuses to decide again, without having seen it, what somebody has decided. The protocol stays locked, so that a
     * decision made in the same transaction is the first.
     *
     * @throws VersionNeededException if one of the doubts is decided
     */
    public void requireUndecided(long protocolId, List<DoubtDecision> decisions) {
        Protocol protocol = draft(protocolId, null);
        Set<@Nullable String> asked =
                decisions.stream().map(DoubtDecision::anomalyId).collect(Collectors.toSet());
        protocol.doubts().stream()
                .filter(doubt -> asked.contains(doubt.place()) && doubt.isDecided())
                .findFirst()
                .ifPresent(doubt -> {
                    throw new VersionNeededException(Message.of(
                            "protocol.DECIDED_BY_SOMEBODY", doubt.resolvedBy().orElse("—")));
                });
    }

    /** Changes a protocol and, where dates have changed with it, asks what is to be asked about the new ones. */
    private void asking(Protocol protocol, Runnable change) {
        @Nullable LocalDate metBefore = protocol.meetingDate().orElse(null);
        Map<String, List<LocalDate>> datesBefore = protocol.correctedDates();
        change.run();
        @Nullable LocalDate met = protocol.meetingDate().orElse(null);
        if (Objects.equals(met, metBefore) && protocol.correctedDates().equals(datesBefore)) {
            return;
        }
        String text = protocols
                .source(protocol.id())
                .orElseThrow(() -> ProtocolQueries.notFound(protocol.id()))
                .text();
        ProtocolReading before = drafts.readAgain(text, metBefore, metBefore, datesBefore);
        ProtocolReading after = drafts.readAgain(text, metBefore, met, protocol.correctedDates());
        if (!Objects.equals(met, metBefore)) {
            protocol.readDeadlinesAnew(after);
        }
        protocol.questionAnew(before, after);
    }

    private void decide(Protocol protocol, DoubtDecision decision, String at) {
        Doubt doubt = doubt(protocol, decision.anomalyId(), at);
        Resolution resolution = CorrectedValues.required(decision.resolution(), at + "/resolution");
        String basis = CorrectedValues.requiredText(decision.basis(), at + "/basis");
        if (resolution == Resolution.CORRECT) {
            correct(protocol, doubt, CorrectedValues.requiredText(decision.value(), at + "/value"), basis, at);
        } else if (resolution == Resolution.ASKS_FOR_NOTHING && Remedy.of(doubt.code()) != Remedy.RESPONSIBLE) {
            throw ValidationException.of(at + "/resolution", Message.of("protocol.RESOLUTION_NOT_TAKEN", resolution));
        } else if (decision.value() != null) {
            throw ValidationException.of(at + "/value", Message.of("protocol.VALUE_NOT_TAKEN", resolution));
        } else {
            ItemCorrection consequence = resolution == Resolution.ASKS_FOR_NOTHING
                    ? ItemCorrection.asksForNothing(true)
                    : ItemCorrection.NOTHING;
            protocol.decide(doubt, resolution, null, consequence, basis, now());
        }
    }

    private void correct(Protocol protocol, Doubt doubt, String value, String basis, String at) {
        Remedy remedy = Remedy.of(doubt.code());
        if (remedy == Remedy.MEETING_DATE) {
            protocol.metOn(values.date(value, at + "/value"), basis, now());
        }
        ItemCorrection consequence = values.consequence(remedy, value, at + "/value");
        protocol.decide(doubt, Resolution.CORRECT, value, consequence, basis, now());
    }

    private static Doubt doubt(Protocol protocol, @Nullable String anomalyId, String at) {
        return protocol.doubts().stream()
                .filter(doubt -> doubt.place().equals(anomalyId))
                .findFirst()
                .orElseThrow(() -> ValidationException.of(at + "/anomalyId", Message.of("protocol.NO_SUCH_DOUBT")));
    }

    /** Corrects one item of a draft. */
    @Audited(value = "ITEM_CORRECTED", of = AuditEntity.DECISION)
    public void correct(@AuditedId long protocolId, long version, @AuditedId String itemNumber, ItemChange change) {
        Protocol protocol = draft(protocolId, version);
        protocol.decision(itemNumber);
        ItemCorrection correction = values.correction(change);
        String basis = CorrectedValues.requiredText(change.basis(), "/basis");
        asking(protocol, () -> protocol.correct(itemNumber, correction, basis, now()));
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }

    private Protocol draft(long id, @Nullable Long version) {
        Protocol protocol = protocols.findForChange(id).orElseThrow(() -> ProtocolQueries.notFound(id));
        protocol.requireVersion(version);
        return protocol;
    }
}
