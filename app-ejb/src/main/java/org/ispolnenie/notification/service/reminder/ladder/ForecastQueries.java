package org.ispolnenie.notification.service.reminder.ladder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.notification.domain.reminder.Ladder;
import org.ispolnenie.notification.domain.reminder.LadderRepository;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Group;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Point;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Search;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Taken;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Waiting;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * «Кто и что получит»: what will be sent on a day ahead, worked out by the same plan as the sweep and by nothing else, without
 * writing anything. Overseers see everybody's, others only their own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ForecastQueries {

    private static final int MAX_LIMIT = 500;
    private static final int PIECE = 5_000;

    /** How far ahead one can look. */
    private static final int DAYS_AHEAD = 400;

    @Inject
    private ForecastReader reader;

    @Inject
    private ReminderPlans plans;

    @Inject
    private LadderRepository ladders;

    @Inject
    private EngineRepository engine;

    @Inject
    private CurrentCaller caller;

    /**
     * Who will get what.
     *
     * @param day the day; null: the next day of sending. The day whose reminders are being sent now shows what is left of it
     */
    public Forecast on(@Nullable LocalDate day) {
        LocalDate asked = checked(day);
        boolean paused = engine.engine().isPaused();
        ForecastSum sum = new ForecastSum(asked);
        if (plans.isWorkingDay(asked)) {
            addAll(asked, paused, sum);
        }
        List<Forecast.Recipient> recipients = sum.recipients(reader.names(sum.recipients()), confinedTo());
        return new Forecast(
                asked,
                plans.isWorkingDay(asked),
                plans.workingDayAfter(asked),
                paused,
                recipients,
                recipients.stream()
                        .mapToLong(one -> one.ahead() + one.today() + one.late())
                        .sum());
    }

    private LocalDate checked(@Nullable LocalDate day) {
        LocalDate now = plans.remindingDay();
        LocalDate asked = day == null ? plans.nextDay() : day;
        if (asked.isBefore(now) || asked.isAfter(now.plusDays(DAYS_AHEAD))) {
            throw ValidationException.of(
                    "/day", Message.of("notification.FORECAST_RANGE", now, now.plusDays(DAYS_AHEAD)));
        }
        return asked;
    }

    /** Null where the caller sees everybody's. */
    private @Nullable Long confinedTo() {
        Caller asking = caller.get();
        return asking.seesAllBodies() ? null : reader.account(asking.login());
    }

    private void addAll(LocalDate day, boolean paused, ForecastSum sum) {
        LocalDate now = plans.remindingDay();
        ReminderPlan plan = plans.of(day);
        boolean withBacklog = day.equals(now) || paused && day.equals(plans.nextDay());
        if (withBacklog) {
            addBacklog(plan, now, sum);
        }
        if (!day.equals(now)) {
            LocalDate seenAfter = withBacklog ? now : LocalDate.MIN;
            for (Group group : reader.groups(search(plan, seenAfter))) {
                plan.remindersOn(group.alike()).forEach(reminder -> sum.add(reminder, group.points()));
            }
        }
        if (day.equals(now) || day.equals(plans.nextDay())) {
            addWaiting(day, now, sum);
        }
    }

    /** Work on whose dates a step falls on exactly the day of the plan; an earlier step has been taken by then. */
    private Search search(ReminderPlan plan, LocalDate seenAfter) {
        return new Search(plans.datesWithStep(plan), seenAfter, null, plan.rulesInForce());
    }

    /** What the next run would find, those steps left out that have been taken. */
    private void addBacklog(ReminderPlan plan, LocalDate now, ForecastSum sum) {
        long after = 0;
        for (List<Point> piece = reader.backlog(now, plan.rulesInForce(), after, PIECE);
                !piece.isEmpty();
                piece = reader.backlog(now, plan.rulesInForce(), after, PIECE)) {
            notTaken(plan, piece).forEach(reminder -> sum.add(reminder, 1));
            after = piece.get(piece.size() - 1).work().id();
        }
    }

    private List<Reminder> notTaken(ReminderPlan plan, List<Point> points) {
        Set<Taken> taken = Set.copyOf(
                reader.taken(points.stream().map(point -> point.work().id()).toList()));
        return points.stream()
                .flatMap(point -> plan.remindersOf(point.work()).stream())
                .filter(reminder -> !taken.contains(Taken.of(reminder)))
                .toList();
    }

    /** What has been found: urgent things go now, the rest with a person's next digest. */
    private void addWaiting(LocalDate day, LocalDate now, ForecastSum sum) {
        Set<Long> digestTold = Set.copyOf(reader.digestTold(now));
        for (Waiting waiting : reader.waiting()) {
            boolean goesNow = waiting.urgent() || !digestTold.contains(waiting.recipientId());
            if (goesNow == day.equals(now)) {
                sum.add(
                        new Reminder(
                                0,
                                waiting.due(),
                                waiting.step(),
                                waiting.recipientId(),
                                waiting.channel(),
                                waiting.urgent(),
                                waiting.email()),
                        waiting.points());
            }
        }
    }

    /**
     * The single control points and measures a recipient will be reminded of on a day, by date; another's than the caller's own only for
     * overseers. What waits already comes first.
     *
     * @param cursor that of the part before; null for the first
     */
    public Page<ForecastPoint> points(LocalDate day, long recipient, int limit, @Nullable String cursor) {
        LocalDate asked = checked(day);
        Long own = confinedTo();
        if (own != null && own != recipient || !plans.isWorkingDay(asked)) {
            return new Page<>(List.of(), null, null);
        }
        ListChoice choice = ListChoice.of("forecast points", asked, recipient);
        return choice.sealed(new ForecastPoints(reader, plans, engine.engine().isPaused())
                .page(asked, recipient, Math.min(limit, MAX_LIMIT), choice.place(cursor)));
    }

    /**
     * How many reminders the coming working days bring under the ladders that hold and with another one in place of its rule
     * set's; the first day is today, with what another ladder would have told at once.
     */
    public List<Forecast.Comparison> preview(Ladder draft, int days) {
        Map<String, Ladder> now = ladders.newest();
        Map<String, Ladder> then = new HashMap<>(now);
        then.put(draft.ruleSet(), draft);
        List<Forecast.Comparison> comparison = new ArrayList<>();
        LocalDate day = plans.remindingDay();
        comparison.add(new Forecast.Comparison(day, 0, atOnce(plans.of(day, now), plans.of(day, then))));
        for (int i = 0; i < days; i++) {
            day = plans.workingDayAfter(day);
            comparison.add(new Forecast.Comparison(day, count(plans.of(day, now)), count(plans.of(day, then))));
        }
        return comparison;
    }

    private long count(ReminderPlan plan) {
        return reader.groups(search(plan, LocalDate.MIN)).stream()
                .mapToLong(group ->
                        group.points() * plan.remindersOn(group.alike()).size())
                .sum();
    }

    /** Reminders of other steps than those that have been taken. */
    private long atOnce(ReminderPlan now, ReminderPlan then) {
        long reach = ReminderPlan.reach(LadderStep.FARTHEST);
        return reader.groupsBetween(now.day().minusDays(reach), now.day().plusDays(reach), now.rulesInForce()).stream()
                .mapToLong(group -> {
                    Set<Reminder> taken = Set.copyOf(now.remindersOf(group.alike()));
                    return group.points()
                            * then.remindersOf(group.alike()).stream()
                                    .filter(reminder -> taken.stream().noneMatch(reminder::isSameStepAs))
                                    .count();
                })
                .sum();
    }
}
