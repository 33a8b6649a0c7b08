package org.ispolnenie.assignment.service.part;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.part.PartRepository;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.domain.report.Evidence;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles.Checked;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * Bodies pass parts of a control point on, other bodies answer them, whoever gave a part judges the answer. The body of
 * the assignment stays answerable for the whole.
 */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.INTEGRATION})
public class SubAssignmentService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PartRepository parts;

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private PartRights rights;

    @Inject
    private EvidenceFiles files;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /**
     * Passes a part on to an own methodical service or school, or, by the controller, names a co-executor.
     *
     * @param parentId         the part it is taken from; null where the body of the assignment passes it on
     * @param organizationCode who gets it
     * @param role             EXECUTOR or CO_EXECUTOR
     * @param due              not later than what it is a part of
     * @return the id of the part
     */
    @Audited(value = "PART_GIVEN", of = AuditEntity.PART)
    public long give(
            @AuditedDetail("controlPoint") long pointId,
            @Nullable Long parentId,
            String organizationCode,
            PartyRole role,
            String task,
            LocalDate due) {
        String words = Remark.required(task, "/task");
        ControlPoint point =
                assignments.controlPointForChange(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        @Nullable SubAssignment parent = parentId == null ? null : parent(parentId, pointId);
        Act act = rights.requireGiving(point, parent, role).acts(clock.instant());
        OrganizationRef body = rights.receiver(point, parent, role, organizationCode);
        SubAssignment part = SubAssignment.give(point, parent, body, role, words, due, act);
        parts.addSubAssignments(List.of(part));
        changed(part, body.id(), words, act);
        return part.id();
    }

    /**
     * The body says that its part is done.
     *
     * @param version the version of the part the caller saw; null: whichever is there
     */
    @Audited(value = "PART_ANSWERED", of = AuditEntity.PART)
    public void answer(@AuditedId long id, @Nullable Long version, String words) {
        String answer = Remark.required(words, "/text");
        SubAssignment part = found(id);
        Act act = rights.requireHolding(part).acts(clock.instant());
        part.requireVersion(version);
        part.answer(answer, act);
        changed(part, PartRights.giver(part), answer, act);
    }

    /** The body says that its part is done, with files; all of it or nothing. */
    @Audited(value = "PART_ANSWERED", of = AuditEntity.PART)
    public void answer(@AuditedId long id, @Nullable Long version, String words, List<IncomingFile> attached) {
        SubAssignment part = found(id);
        rights.requireHolding(part);
        part.requireVersion(version);
        attached.forEach(file -> attach(id, file));
        answer(id, null, words);
    }

    /** Adds a file to the answer, before it is judged; of what types and how large is the decision's evidence contract. */
    @Audited(value = "PART_FILE_ATTACHED", of = AuditEntity.PART)
    public void attach(@AuditedId long id, IncomingFile file) {
        // Looked at before the control point is locked: a scanner may take its time.
        SubAssignment seen = parts.subAssignment(id).orElseThrow(() -> notFound(id));
        rights.requireHolding(seen);
        Checked checked = files.check(List.of(file), contract(seen)).get(0);
        SubAssignment part = found(id);
        Act act = rights.requireHolding(part).acts(clock.instant());
        EvidenceFiles.requireRoom(part.evidence().stream().map(Evidence::file).toList(), checked);
        part.attach(files.keep(checked), act);
    }

    private EvidenceContract contract(SubAssignment part) {
        return decisions
                .controlledDecision(part.controlPoint().assignment().decisionId())
                .map(ControlledDecision::contract)
                .orElseGet(() -> EvidenceContract.proposedFor(DecisionKind.OTHER, ""));
    }

    /** The answer is good. */
    @Audited(value = "PART_ACCEPTED", of = AuditEntity.PART)
    public void accept(@AuditedId long id, @Nullable Long version, @Nullable String comment) {
        @Nullable String words = Remark.optional(comment, "/comment");
        SubAssignment part = found(id);
        Act act = rights.requireJudging(part).acts(clock.instant());
        part.requireVersion(version);
        part.accept(act, words);
        changed(part, part.organizationId(), Objects.requireNonNullElse(words, ""), act);
    }

    /** The answer is not good enough. */
    @Audited(value = "PART_RETURNED", of = AuditEntity.PART)
    public void returnToBody(@AuditedId long id, @Nullable Long version, String reason) {
        String words = Remark.required(reason, "/reason");
        SubAssignment part = found(id);
        Act act = rights.requireJudging(part).acts(clock.instant());
        part.requireVersion(version);
        part.returnToBody(act, words);
        changed(part, part.organizationId(), words, act);
    }

    /** The part is not wanted any more, nor is what was passed on from it. */
    @Audited(value = "PART_WITHDRAWN", of = AuditEntity.PART)
    public void withdraw(@AuditedId long id, @Nullable Long version, String reason) {
        String words = Remark.required(reason, "/reason");
        SubAssignment part = found(id);
        Act act = rights.requireWithdrawing(part).acts(clock.instant());
        part.requireVersion(version);
        withdraw(part, words, act);
        List<SubAssignment> all = parts.subAssignments(part.controlPoint().id());
        all.stream()
                .filter(other -> isWithin(other, part))
                .filter(other -> other.state().mayBecome(SubAssignmentState.WITHDRAWN))
                .forEach(other -> withdraw(other, words, act));
    }

    private void withdraw(SubAssignment part, String reason, Act act) {
        part.withdraw(act, reason);
        changed(part, part.organizationId(), reason, act);
    }

    private static boolean isWithin(SubAssignment part, SubAssignment whole) {
        return part.parent()
                .filter(parent -> parent.id() == whole.id() || isWithin(parent, whole))
                .isPresent();
    }

    private SubAssignment parent(long id, long pointId) {
        return parts.subAssignment(id)
                .filter(part -> part.controlPoint().id() == pointId)
                .orElseThrow(() -> ValidationException.of("/parent", Message.of("assignment.PART_OF_ANOTHER_POINT")));
    }

    private SubAssignment found(long id) {
        return parts.subAssignmentForChange(id).orElseThrow(() -> notFound(id));
    }

    public static NotFoundException notFound(long id) {
        return new NotFoundException(Message.of("assignment.NO_SUCH_PART", String.valueOf(id)));
    }

    private void changed(SubAssignment part, long concerned, String words, Act act) {
        happened.fire(new AssignmentEvent.SubAssignmentChanged(
                part.id(), part.controlPoint().id(), concerned, part.state(), words, act));
    }
}
