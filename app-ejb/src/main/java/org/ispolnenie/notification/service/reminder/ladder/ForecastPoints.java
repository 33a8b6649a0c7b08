package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.ispolnenie.notification.domain.reminder.ReminderPlan;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Point;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader.Search;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/**
 * The single control points and measures behind one line of a forecast, in three parts: what waits to be told, what the next run would
 * find, and what falls due on the day itself.
 */
final class ForecastPoints {

    private static final int PIECE = 1_000;

    private final ForecastReader reader;
    private final ReminderPlans plans;
    private final boolean paused;

    ForecastPoints(ForecastReader reader, ReminderPlans plans, boolean paused) {
        this.reader = reader;
        this.plans = plans;
        this.paused = paused;
    }

    Page<ForecastPoint> page(LocalDate day, long recipient, int limit, @Nullable String cursor) {
        ForecastCursor place = ForecastCursor.parse(cursor);
        List<ForecastPoint> rows = new ArrayList<>();
        for (ForecastCursor.Part part : ForecastCursor.Part.values()) {
            if (part.compareTo(place.part()) >= 0 && rows.size() < limit) {
                ForecastCursor from =
                        part == place.part() ? place : new ForecastCursor(part, ForecastCursor.BEFORE_ALL, 0);
                rows.addAll(part(from, day, recipient, limit - rows.size()));
                if (rows.size() >= limit) {
                    ForecastPoint last = rows.get(rows.size() - 1);
                    return new Page<>(
                            rows,
                            new ForecastCursor(part, last.due(), last.work().id()).toString(),
                            null);
                }
            }
        }
        return new Page<>(rows, null, null);
    }

    private List<ForecastPoint> part(ForecastCursor from, LocalDate day, long recipient, int limit) {
        LocalDate now = plans.remindingDay();
        boolean withBacklog = day.equals(now) || paused && day.equals(plans.nextDay());
        return switch (from.part()) {
            case WAITING ->
                waits(day, now, recipient) ? reader.waitingOf(recipient, from.due(), from.id(), limit) : List.of();
            case BACKLOG -> withBacklog ? backlog(plans.of(day), now, recipient, from.id(), limit) : List.of();
            case DUE ->
                day.equals(now)
                        ? List.of()
                        : due(plans.of(day), withBacklog ? now : LocalDate.MIN, recipient, from, limit);
        };
    }

    private boolean waits(LocalDate day, LocalDate now, long recipient) {
        boolean digestTold = reader.digestTold(now).contains(recipient);
        return digestTold ? day.equals(plans.nextDay()) : day.equals(now);
    }

    private List<ForecastPoint> backlog(ReminderPlan plan, LocalDate now, long recipient, long after, int limit) {
        List<ForecastPoint> rows = new ArrayList<>();
        long last = after;
        for (List<Point> piece = reader.backlog(now, plan.rulesInForce(), last, PIECE);
                !piece.isEmpty() && rows.size() < limit;
                piece = reader.backlog(now, plan.rulesInForce(), last, PIECE)) {
            collect(piece, plan, recipient, limit, rows, false);
            last = piece.get(piece.size() - 1).work().id();
        }
        return rows;
    }

    private List<ForecastPoint> due(
            ReminderPlan plan, LocalDate seenAfter, long recipient, ForecastCursor from, int limit) {
        Search search =
                new Search(plans.datesWithStep(plan), seenAfter, plan.staff().bodiesOf(recipient), plan.rulesInForce());
        List<ForecastPoint> rows = new ArrayList<>();
        LocalDate afterDue = from.due();
        long afterId = from.id();
        for (; ; ) {
            List<Point> piece = reader.points(search, afterDue, afterId, PIECE);
            collect(piece, plan, recipient, limit, rows, true);
            if (piece.size() < PIECE || rows.size() >= limit) {
                return rows;
            }
            afterDue = piece.get(piece.size() - 1).work().due();
            afterId = piece.get(piece.size() - 1).work().id();
        }
    }

    private static void collect(
            List<Point> points,
            ReminderPlan plan,
            long recipient,
            int limit,
            List<ForecastPoint> rows,
            boolean onTheDay) {
        for (Point point : points) {
            if (rows.size() >= limit) {
                return;
            }
            List<Reminder> reminders = onTheDay ? plan.remindersOn(point.work()) : plan.remindersOf(point.work());
            reminders.stream()
                    .filter(reminder -> reminder.recipientId() == recipient)
                    .findFirst()
                    .ifPresent(reminder -> rows.add(
                            new ForecastPoint(point.name(), point.work().due(), reminder.step(), point.protocolId())));
        }
    }
}
