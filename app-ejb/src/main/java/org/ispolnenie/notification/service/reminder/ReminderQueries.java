package org.ispolnenie.notification.service.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.domain.reminder.DueWork;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderRepository;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;
import org.ispolnenie.notification.service.reminder.PointReminderReader.Row;
import org.ispolnenie.notification.service.reminder.PointReminders.Next;
import org.ispolnenie.notification.service.reminder.PointReminders.Sent;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Shows what was told about a control point to whoever sees it; who told whom in other bodies is not an executor's matter. */
@Stateless
@PermitAll
public class ReminderQueries {

    @Inject
    private PointQueries points;

    @Inject
    private PointReminderReader reader;

    @Inject
    private ReminderRepository reminders;

    @Inject
    private LadderRepository ladders;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private ReminderPlans plans;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @throws NotFoundException if there is no such control point, or the caller may not see it */
    public PointReminders ofPoint(long controlPointId) {
        if (!points.sees(controlPointId)) {
            throw PointRights.notFound(controlPointId);
        }
        Map<List<Object>, List<Row>> steps = new LinkedHashMap<>();
        reader.ofPoint(controlPointId)
                .forEach(row -> steps.computeIfAbsent(List.of(row.due(), row.step()), step -> new ArrayList<>())
                        .add(row));
        return new PointReminders(
                steps.values().stream().map(this::sent).toList(),
                reminders.point(controlPointId).flatMap(this::next).orElse(null));
    }

    private Sent sent(Collection<Row> rows) {
        Row first = rows.iterator().next();
        List<Row> people =
                rows.stream().filter(row -> row.channel() == Channel.NOTICE).toList();
        List<String> named =
                people.stream().filter(this::mayBeNamed).map(Row::name).toList();
        @Nullable
        Instant toldAt = rows.stream()
                .map(Row::toldAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return new Sent(
                first.step(),
                first.due(),
                toldAt,
                rows.stream().anyMatch(Row::urgent),
                named,
                people.size() - named.size(),
                people.size() < rows.size());
    }

    private boolean mayBeNamed(Row row) {
        Caller reading = caller.get();
        return reading.seesAllBodies()
                || (reading.organization() != null
                        && row.organizationId() != null
                        && reading.organization().id() == row.organizationId());
    }

    private Optional<Next> next(DueWork point) {
        WorkingCalendar known = calendar.known().knownOn(LocalDate.now(clock));
        Ladder ladder = ladders.newest().getOrDefault(point.ruleSet(), Ladder.delivered(point.ruleSet()));
        LocalDate today = plans.remindingDay();
        return ladder.steps().stream()
                .filter(step -> !(point.extensionPending() && step.offset() > 0))
                .map(step -> new Next(Ladder.dayOf(step, point.due(), known), step))
                .filter(next -> next.day().isAfter(today))
                .findFirst();
    }
}
