package org.ispolnenie.redating.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.part.PartRepository;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.redating.domain.EventDate;
import org.ispolnenie.redating.domain.EventDateRepository;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * The controller enters the day that the words of a decision wait for: of the event they count from, or of the due date
 * they leave to something else. All its bodies get their dates in one transaction, or none.
 */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class EventDateService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PartRepository parts;

    @Inject
    private EventDateRepository entered;

    @Inject
    private AwaitedDateQueries awaited;

    @Inject
    private EventDates dates;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /**
     * What is entered.
     *
     * @param day      of the event, or the due date itself
     * @param basis    the act or the circumstance, in words
     * @param sharing  whether the other items of the protocol that wait for the same event get it too
     * @param replaces the day that was entered before, where the event has moved; null: none was
     */
    public record Entering(LocalDate day, @Nullable String basis, boolean sharing, @Nullable LocalDate replaces) {}

    /** The due dates a day would give. Nothing is stored. */
    public List<DatedDecision> preview(long decisionId, LocalDate day, boolean sharing) {
        return decisions(decisionId, sharing).stream()
                .map(decision -> dates.of(decision, day))
                .toList();
    }

    /**
     * Dates the control points of a decision; entered again, moves those that still await execution.
     *
     * @throws ConflictException if another day was entered meanwhile, or no control point would change
     */
    @Audited(value = "EVENT_DATE_ENTERED", of = AuditEntity.DECISION)
    public List<DatedDecision> enter(@AuditedId long decisionId, Entering entering) {
        String basis = Remark.required(Objects.requireNonNullElse(entering.basis(), ""), "/basis");
        List<AwaitedDate> decisions = decisions(decisionId, entering.sharing());
        Map<Long, List<ControlPoint>> points =
                assignments
                        .openPointsForChange(
                                decisions.stream().map(AwaitedDate::decisionId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(ControlPoint::decisionId));
        return decisions.stream()
                .map(decision ->
                        enter(decision, points.getOrDefault(decision.decisionId(), List.of()), entering, basis))
                .toList();
    }

    private List<AwaitedDate> decisions(long decisionId, boolean sharing) {
        AwaitedDate first = awaited.decision(decisionId);
        List<AwaitedDate> all = new ArrayList<>(List.of(first));
        if (sharing) {
            all.addAll(awaited.sharing(first));
        }
        return all;
    }

    private DatedDecision enter(AwaitedDate decision, List<ControlPoint> points, Entering entering, String basis) {
        requireReplacing(decision, entering.replaces());
        DatedDecision dated = dates.of(decision, entering.day());
        boolean moved = entering.replaces() != null;
        Act act = caller.get().acts(clock.instant());
        Map<Long, Integer> shares = new LinkedHashMap<>();
        Map<Long, @Nullable LocalDate> before = new LinkedHashMap<>();
        for (ControlPoint point : points) {
            @Nullable LocalDate had = point.effectiveDue().orElse(null);
            if (point.becomeDatedBy(dated.date(), ground(dated, entering, basis), act)) {
                shares.merge(point.assignment().organizationId(), 1, Integer::sum);
                before.put(point.id(), had);
            }
        }
        if (shares.isEmpty()) {
            throw new ConflictException(Message.of("assignment.NOTHING_TO_DATE", decision.number()));
        }
        passOn(decision, before);
        entered.add(new EventDate(
                decision.protocol().id(),
                decision.decisionId(),
                decision.event(),
                entering.day(),
                dated.due(),
                before.size(),
                basis,
                act));
        happened.fire(new AssignmentEvent.DatesSet(
                decision.protocol().id(), decision.decisionId(), decision.number(), dated.due(), moved, shares, act));
        return new DatedDecision(decision, dated.date(), before.size(), dated.passed());
    }

    private void requireReplacing(AwaitedDate decision, @Nullable LocalDate replaces) {
        @Nullable
        LocalDate last =
                entered.eventDate(decision.decisionId()).map(EventDate::day).orElse(null);
        if (last != null && !last.equals(replaces)) {
            throw new ConflictException(Message.of("assignment.DATE_ENTERED_ALREADY", decision.number(), last));
        }
        if (last == null && replaces != null) {
            throw new ConflictException(Message.of("assignment.NO_DATE_TO_REPLACE", decision.number()));
        }
    }

    /** What was passed on follows the date of the whole, where it had that one or none. */
    private void passOn(AwaitedDate decision, Map<Long, @Nullable LocalDate> before) {
        parts.partsOfOpenPoints(decision.decisionId()).stream()
                .filter(part -> before.containsKey(part.controlPoint().id()))
                .forEach(part -> part.controlPoint()
                        .effectiveDue()
                        .ifPresent(due ->
                                part.followDate(before.get(part.controlPoint().id()), due)));
    }

    private static Message ground(DatedDecision dated, Entering entering, String basis) {
        String event = dated.decision().event();
        String key = entering.replaces() == null ? "assignment.history.DATED" : "assignment.history.REDATED_BY_EVENT";
        return event == null
                ? Message.of(key, dated.due(), basis)
                : Message.of(key + "_FROM_EVENT", dated.due(), basis, event, entering.day());
    }
}
