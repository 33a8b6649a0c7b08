package org.ispolnenie.redating.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.assignment.service.InMemoryAssignments;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.redating.domain.EventDate;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Decisions that wait for a date, counted from the assignments in memory; their words are given. */
final class InMemoryAwaitedDates implements AwaitedDateReader {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);

    private final InMemoryAssignments assignments;
    private final InMemoryEventDates entered;
    private final Map<Long, DeadlineExpression> words = new LinkedHashMap<>();

    InMemoryAwaitedDates(InMemoryAssignments assignments, InMemoryEventDates entered) {
        this.assignments = assignments;
        this.entered = entered;
    }

    /** What the decision says about its date. */
    void says(long decisionId, DeadlineExpression deadline) {
        words.put(decisionId, deadline);
    }

    @Override
    public Page<AwaitedDate> page(Filter filter, int limit, @Nullable String cursor) {
        List<AwaitedDate> all = words.keySet().stream()
                .map(this::awaited)
                .filter(date -> filter.entered() == (date.entered() != null))
                .toList();
        return new Page<>(all, null, null);
    }

    @Override
    public Optional<AwaitedDate> decision(long decisionId) {
        return words.containsKey(decisionId) ? Optional.of(awaited(decisionId)) : Optional.empty();
    }

    private AwaitedDate awaited(long decisionId) {
        List<ControlPoint> open = assignments.openPointsForChange(List.of(decisionId));
        Optional<EventDate> last = entered.eventDate(decisionId);
        return new AwaitedDate(
                decisionId,
                new AwaitedDate.ProtocolOfItem(
                        ExecutionWorld.PROTOCOL,
                        "Протокол",
                        null,
                        MEETING,
                        ControlRules.regionalOrders().ruleSet()),
                String.valueOf(decisionId),
                "Решение",
                words.getOrDefault(decisionId, DeadlineExpression.none()),
                (int) open.stream().filter(p -> p.effectiveDue().isEmpty()).count(),
                (int) open.stream().filter(p -> p.effectiveDue().isPresent()).count(),
                open.size(),
                last.map(date ->
                                new AwaitedDate.Entered(date.day(), date.due(), date.basis(), date.person(), date.at()))
                        .orElse(null));
    }
}
