package org.ispolnenie.protocol.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.protocol.domain.ControlPlan;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.ControlPlan.Uncontrolled;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.DecisionLink;
import org.ispolnenie.protocol.domain.Doubt;
import org.ispolnenie.protocol.domain.Party;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.Recipient;
import org.ispolnenie.protocol.domain.Remedy;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.service.ProtocolView.Charge;
import org.ispolnenie.protocol.service.ProtocolView.CorrectionView;
import org.ispolnenie.protocol.service.ProtocolView.Course;
import org.ispolnenie.protocol.service.ProtocolView.DeadlineView;
import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.protocol.service.ProtocolView.DueView;
import org.ispolnenie.protocol.service.ProtocolView.Heading;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.protocol.service.ProtocolView.Plan;
import org.ispolnenie.protocol.service.ProtocolView.Source;
import org.ispolnenie.protocol.service.ProtocolView.Verdict;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.RecipientMention;
import org.jspecify.annotations.Nullable;

/** Makes the read record of a protocol, stored or only previewed. */
@ApplicationScoped
public class ProtocolViews {

    @Inject
    private ControlPlans plans;

    public ProtocolView view(Protocol protocol, ProtocolSource source) {
        return view(protocol, source, null);
    }

    /** @param ruleSet the code of the rule set a draft is to be dated by; null: the one in force */
    ProtocolView view(Protocol protocol, ProtocolSource source, @Nullable String ruleSet) {
        ControlRules rules = plans.rulesFor(protocol, ruleSet);
        ControlPlan plan = plans.of(protocol, rules, protocol.standingReports());
        Items items = new Items(protocol, plan);
        boolean stored = protocol.isStored();
        return new ProtocolView(
                stored ? protocol.id() : null,
                protocol.version(),
                protocol.state(),
                new Heading(
                        protocol.title(),
                        protocol.meetingDate().orElse(null),
                        protocol.number().orElse(null)),
                new Source(protocol.sha256(), source.fileName().orElse(null), source.mediaType(), source.text()),
                new Course(
                        stored ? protocol.importedBy() : null,
                        stored ? protocol.importedAt() : null,
                        protocol.approvedBy().orElse(null),
                        protocol.approvedAt().orElse(null)),
                new Plan(
                        plan.assignments(),
                        plan.controlPoints(),
                        plan.uncontrolled().stream().map(Uncontrolled::number).toList(),
                        rules),
                items.under(""),
                items.doubtsAbout(""),
                protocol.corrections().stream()
                        .map(c -> new CorrectionView(c.itemNumber(), c.amendment(), c.basis(), c.person(), c.at()))
                        .toList());
    }

    /** Decisions, doubts and planned points by item number, so that the tree is built in one pass. */
    private final class Items {

        private final Map<String, List<Decision>> byParent = new HashMap<>();
        private final Map<String, List<DoubtView>> doubts = new HashMap<>();
        private final Map<String, List<DueView>> due = new HashMap<>();
        private final Map<String, Set<String>> bodies = new HashMap<>();

        Items(Protocol protocol, ControlPlan plan) {
            for (Decision decision : protocol.decisions()) {
                byParent.computeIfAbsent(decision.parentNumber().orElse(""), p -> new ArrayList<>())
                        .add(decision);
            }
            for (Doubt doubt : protocol.doubts()) {
                doubts.computeIfAbsent(doubt.itemNumber().orElse(""), i -> new ArrayList<>())
                        .add(doubtView(doubt));
            }
            for (PlannedDecision decision : plan.decisions()) {
                for (PlannedPoint point : decision.points()) {
                    due.computeIfAbsent(point.label(), n -> new ArrayList<>())
                            .add(new DueView(point.stated(), point.effective(), point.why()));
                }
                for (PlannedAssignment assignment : decision.assignments()) {
                    addresses(decision.number(), assignment);
                    assignment.points().forEach(point -> addresses(point.label(), assignment));
                }
            }
        }

        private void addresses(String item, PlannedAssignment assignment) {
            bodies.computeIfAbsent(item, n -> new LinkedHashSet<>())
                    .add(assignment.organization().code());
        }

        List<DoubtView> doubtsAbout(String item) {
            return doubts.getOrDefault(item, List.of());
        }

        List<ItemView> under(String parent) {
            return byParent.getOrDefault(parent, List.of()).stream()
                    .map(this::item)
                    .toList();
        }

        private ItemView item(Decision decision) {
            return new ItemView(
                    decision.isStored() ? decision.id() : null,
                    decision.number(),
                    decision.text(),
                    decision.kind(),
                    decision.span(),
                    new DeadlineView(
                            decision.deadline(),
                            decision.deadlineSpan().orElse(null),
                            due.getOrDefault(decision.number(), List.of())),
                    new Charge(
                            decision.parties().stream()
                                    .map(ProtocolViews::mention)
                                    .toList(),
                            decision.recipients().stream()
                                    .map(ProtocolViews::mention)
                                    .toList(),
                            bodies.getOrDefault(decision.number(), Set.of()).size(),
                            decision.asksForNothing()),
                    decision.links().stream().map(ProtocolViews::link).toList(),
                    under(decision.number()),
                    doubtsAbout(decision.number()));
        }
    }

    private static DoubtView doubtView(Doubt doubt) {
        return new DoubtView(
                doubt.place(),
                doubt.itemNumber().orElse(null),
                doubt.code(),
                doubt.severity(),
                doubt.message(),
                doubt.suggestion().orElse(null),
                doubt.span().orElse(null),
                Remedy.of(doubt.code()),
                new Verdict(
                        doubt.resolution().orElse(null),
                        doubt.value().orElse(null),
                        doubt.basis().orElse(null),
                        doubt.resolvedBy().orElse(null),
                        doubt.resolvedAt().orElse(null)));
    }

    private static PartyMention mention(Party party) {
        return new PartyMention(
                party.raw(), party.kind(), party.code().orElse(null), party.role(), party.excluded(), party.span());
    }

    private static RecipientMention mention(Recipient recipient) {
        return new RecipientMention(
                recipient.raw(),
                recipient.code().orElse(null),
                recipient.person().orElse(null),
                recipient.span());
    }

    private static ItemLink link(DecisionLink link) {
        return new ItemLink(link.type(), link.to(), link.suggested());
    }
}
