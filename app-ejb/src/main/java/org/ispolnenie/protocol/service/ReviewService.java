package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.DecisionKind;
import org.ispolnenie.protocol.domain.Doubt;
import org.ispolnenie.protocol.domain.ItemCorrection;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.protocol.domain.Remedy;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.shared.domain.Message;
import org.ispolnenie.shared.domain.ValidationException;
import org.ispolnenie.shared.domain.ValidationException.FieldError;
import org.jspecify.annotations.Nullable;

/** The controller reviews a draft: decides its doubts, corrects what was read wrongly. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ReviewService {

    private ProtocolRepository protocols;
    private CorrectedValues values;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public ReviewService() {}

    @Inject
    public ReviewService(ProtocolRepository protocols, CorrectedValues values, CurrentCaller caller, Clock clock) {
        this.protocols = protocols;
        this.values = values;
        this.caller = caller;
        this.clock = clock;
    }

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
     * @param basis       on what ground, in words
     */
    public record ItemChange(
            @Nullable String text,
            @Nullable DecisionKind kind,
            @Nullable List<String> dueDates,
            @Nullable List<String> responsible,
            @Nullable List<String> executors,
            @Nullable List<String> recipients,
            @Nullable String basis) {}

    /**
     * Records decisions, all or none.
     *
     * @param version the version of the protocol the person saw; null: whichever is there
     */
    public void resolve(long protocolId, @Nullable Long version, List<DoubtDecision> decisions) {
        Protocol protocol = draft(protocolId, version);
        Map<String, Doubt> doubts =
                protocol.doubts().stream().collect(Collectors.toMap(Doubt::place, Function.identity()));
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            String at = decisions.size() == 1 ? "" : "/" + i;
            try {
                decide(protocol, doubts.get(decisions.get(i).anomalyId()), decisions.get(i), at);
            } catch (ValidationException faulty) {
                errors.addAll(faulty.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new ValidationException(errors);
        }
    }

    private void decide(Protocol protocol, @Nullable Doubt doubt, DoubtDecision decision, String at) {
        if (doubt == null) {
            throw ValidationException.of(at + "/anomalyId", Message.of("protocol.NO_SUCH_DOUBT"));
        }
        Resolution resolution = CorrectedValues.required(decision.resolution(), at + "/resolution");
        String basis = CorrectedValues.requiredText(decision.basis(), at + "/basis");
        String login = caller.get().login();
        ItemCorrection consequence = values.nothing();
        String value = null;
        if (resolution == Resolution.CORRECT) {
            value = CorrectedValues.requiredText(decision.value(), at + "/value");
            if (Remedy.of(doubt.code()) == Remedy.MEETING_DATE) {
                protocol.metOn(values.date(value, at + "/value"), basis, login, clock.instant());
            } else {
                consequence = values.consequence(Remedy.of(doubt.code()), value, at + "/value");
            }
        }
        protocol.decide(doubt, resolution, value, consequence, basis, login, clock.instant());
    }

    /** Corrects one item of a draft. */
    public void correct(long protocolId, long version, String itemNumber, ItemChange change) {
        Protocol protocol = draft(protocolId, version);
        String basis = CorrectedValues.requiredText(change.basis(), "/basis");
        protocol.decision(itemNumber);
        protocol.correct(
                itemNumber, values.correction(change), basis, caller.get().login(), clock.instant());
    }

    private Protocol draft(long id, @Nullable Long version) {
        Protocol protocol = protocols.findForChange(id).orElseThrow(() -> ProtocolQueries.notFound(id));
        if (version != null) {
            protocol.requireVersion(version);
        }
        return protocol;
    }
}
