package org.ispolnenie.protocol.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.protocol.domain.ControlPlan.Participant;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.ControlPlan.Uncontrolled;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Works out a {@link ControlPlan}. Groups are expanded to their members of the protocol's date; dates follow the rule
 * set and the calendar as it was known on the protocol's date (day 0), so registering an old protocol today gives the
 * dates it had then.
 *
 * <p>Which parts of an item are due for themselves, and who answers for each, is told by {@link ItemTree}.
 */
public final class ControlPlanner {

    private final ControlRules rules;
    private final WorkingCalendar calendar;
    private final StandingReports standingReports;
    private final Addressees addressees;

    /** Finds the bodies behind a party. */
    @FunctionalInterface
    public interface Addressees {
        /** The bodies a code stands for on a day: a group's members, an organisation itself; none if unknown. */
        List<OrganizationRef> behind(String code, LocalDate day);

        /** The code of the body an organisation belongs to; null if it belongs to none. */
        default @Nullable String parentOf(String code) {
            return null;
        }
    }

    public ControlPlanner(
            ControlRules rules, WorkingCalendar calendar, StandingReports standingReports, Addressees addressees) {
        this.rules = rules;
        this.calendar = calendar;
        this.standingReports = standingReports;
        this.addressees = addressees;
    }

    public ControlPlan plan(Protocol protocol, LocalDate protocolDate) {
        Map<String, List<Decision>> subItems = new LinkedHashMap<>();
        protocol.decisions().forEach(d -> d.parentNumber()
                .ifPresent(parent ->
                        subItems.computeIfAbsent(parent, p -> new ArrayList<>()).add(d)));
        List<Uncontrolled> uncontrolled = new ArrayList<>();
        List<PlannedDecision> decisions = new ArrayList<>();
        for (Decision item : protocol.items()) {
            decisions.add(planned(protocol, new ItemTree(item, subItems), protocolDate, uncontrolled));
        }
        return new ControlPlan(decisions, uncontrolled);
    }

    private PlannedDecision planned(Protocol protocol, ItemTree tree, LocalDate date, List<Uncontrolled> uncontrolled) {
        Decision item = tree.item();
        Map<OrganizationRef, List<PlannedPoint>> bodies = new LinkedHashMap<>();
        List<PlannedPoint> all = new ArrayList<>();
        Set<Decision> controlled = new HashSet<>();
        for (Decision decision : tree.due()) {
            Collection<OrganizationRef> answering = bodies(tree.answering(decision), date);
            if (answering.isEmpty() && tree.asksForNothing(decision)) {
                continue;
            }
            List<PlannedPoint> points = points(protocol, decision, tree.dated(decision), date);
            all.addAll(points);
            for (OrganizationRef body : answering) {
                bodies.computeIfAbsent(body, b -> new ArrayList<>()).addAll(points);
            }
            if (!answering.isEmpty()) {
                controlled.add(decision);
            }
        }
        tree.uncontrolled(controlled).forEach(d -> uncontrolled.add(new Uncontrolled(d.number(), d.text())));
        return new PlannedDecision(
                item.isStored() ? item.id() : 0,
                item.number(),
                item.ordinal(),
                item.kind(),
                item.text(),
                all,
                bodies.entrySet().stream()
                        .map(entry -> new PlannedAssignment(entry.getKey(), entry.getValue()))
                        .toList(),
                participants(item, bodies.keySet(), date));
    }

    /** The due dates of an item; one point without a date where the words give none yet. */
    private List<PlannedPoint> points(Protocol protocol, Decision due, Decision dated, LocalDate date) {
        long id = due.isStored() ? due.id() : 0;
        List<DueDate> dates = rules.dueDates(dated.deadline(), date, calendar, standingReports);
        if (dates.isEmpty()) {
            return List.of(new PlannedPoint(
                    id,
                    due.number(),
                    null,
                    null,
                    List.of(Message.of(
                            "protocol.deadline.NEEDS_DATE", dated.deadline().asWritten()))));
        }
        return dates.stream()
                .map(d -> new PlannedPoint(id, due.number(), d.stated(), d.effective(), why(protocol, dated, d)))
                .toList();
    }

    /** The reasons for a date; one that a person put in place of the document's says so right after its words. */
    private static List<Message> why(Protocol protocol, Decision due, DueDate date) {
        if (!due.deadline().is(DeadlineFlag.CORRECTED)) {
            return date.why();
        }
        List<Message> why = new ArrayList<>(date.why());
        int afterTheWords = due.deadline().asWritten().isEmpty() ? 0 : 1;
        protocol.corrections(due.number(), Correction.Field.DEADLINE)
                .reduce((earlier, later) -> later)
                .ifPresent(correction -> why.add(
                        afterTheWords, Message.of("protocol.deadline.CORRECTED", date.stated(), correction.basis())));
        return why;
    }

    private Collection<OrganizationRef> bodies(Decision decision, LocalDate date) {
        Map<Long, OrganizationRef> bodies = new LinkedHashMap<>();
        for (Party party : decision.answerable()) {
            behind(party, date).forEach(organization -> bodies.putIfAbsent(organization.id(), organization));
        }
        return bodies.values();
    }

    /** Those named beside the answerable ones, each once. */
    private List<Participant> participants(Decision item, Set<OrganizationRef> answerable, LocalDate date) {
        Map<OrganizationRef, Participant> participants = new LinkedHashMap<>();
        item.parties().stream()
                .filter(party -> party.role() != PartyRole.RESPONSIBLE)
                .forEach(party -> behind(party, date)
                        .filter(body -> !answerable.contains(body))
                        .forEach(body -> participants.putIfAbsent(
                                body, new Participant(body, party.role(), addressees.parentOf(body.code())))));
        return List.copyOf(participants.values());
    }

    private Stream<OrganizationRef> behind(Party party, LocalDate date) {
        Set<String> excluded = new TreeSet<>(party.excluded());
        return party.code().stream()
                .flatMap(code -> addressees.behind(code, date).stream())
                .filter(organization -> !excluded.contains(organization.code()));
    }
}
