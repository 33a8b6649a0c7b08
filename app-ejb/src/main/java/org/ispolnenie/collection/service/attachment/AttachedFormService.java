package org.ispolnenie.collection.service.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.form.FormRepository;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.sheet.FormPoints.FormPoint;
import org.ispolnenie.collection.service.sheet.FormsOfPoints;
import org.ispolnenie.collection.service.sheet.SheetMoves;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller settles which form the bodies of a decision fill in. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class AttachedFormService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private FormsOfPoints points;

    @Inject
    private FormRepository forms;

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetMoves moves;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Asks the bodies of an item or sub-item for the newest edition of a form. What they have filled in by another one and
     * not sent moves to it, column by column of the same key.
     *
     * @param version   of the decision on control, as the caller has seen it; null: none was attached then
     * @param dropUnfit whether values that the other edition does not take are left out; otherwise they refuse it
     */
    @Audited(value = "FORM_ATTACHED", of = AuditEntity.DECISION)
    public void attach(
            @AuditedId long protocolId,
            @AuditedId String number,
            @Nullable Long version,
            @AuditedDetail("form") String code,
            boolean dropUnfit) {
        List<FormPoint> asked = points.askedBy(protocolId, number);
        ControlledDecision decision = locked(protocolId, number, asked);
        Optional<AttachedForm> there = sheets.attached(protocolId, number);
        requireSeen(decision, there, version);
        CollectionForm form = forms.newestForChange(code)
                .orElseThrow(() -> ValidationException.of("/form", Message.of("collection.NO_SUCH_FORM", code)));
        Act act = caller.get().acts(clock.instant());
        if (there.isEmpty()) {
            sheets.add(new AttachedForm(protocolId, number, form, act));
        } else if (!there.get().form().equals(form)) {
            there.get().exchange(form, act);
        } else {
            return;
        }
        moves.move(asked, form, dropUnfit, act);
        decisions.changedBeside(decision);
    }

    /** Asks for none any more, while nobody has sent any; what has been filled in is kept for the case. */
    @Audited(value = "FORM_DETACHED", of = AuditEntity.DECISION)
    public void detach(@AuditedId long protocolId, @AuditedId String number, @Nullable Long version) {
        List<FormPoint> asked = points.askedBy(protocolId, number);
        ControlledDecision decision = locked(protocolId, number, asked);
        Optional<AttachedForm> there = sheets.attached(protocolId, number);
        requireSeen(decision, there, version);
        if (there.isEmpty()) {
            return;
        }
        String code = there.get().form().code();
        if (sheets.sheets(asked.stream().map(FormPoint::id).toList()).stream()
                .anyMatch(sheet -> sheet.isSentBy(code))) {
            throw new ConflictException(Message.of("collection.SENT_ALREADY", number));
        }
        sheets.remove(there.get());
        decisions.changedBeside(decision);
    }

    /** Points before their decision, as everywhere: whoever fills in or reports waits, and is waited for. */
    private ControlledDecision locked(long protocolId, String number, List<FormPoint> asked) {
        assignments.controlPointsForChange(asked.stream().map(FormPoint::id).toList());
        return asked.stream()
                .findFirst()
                .flatMap(point -> decisions.controlledDecisionForChange(protocolId, point.decision()))
                .orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
    }

    private static void requireSeen(ControlledDecision decision, Optional<AttachedForm> there, @Nullable Long version) {
        if (version == null && there.isPresent()) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        decision.requireVersion(version);
    }
}
