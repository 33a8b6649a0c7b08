package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.LookAgainDays;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.notification.domain.reminder.DueWork;
import org.ispolnenie.notification.domain.reminder.Reminder;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What is due by SQL: a handful of statements for thousands of control points. */
@ApplicationScoped
public class SqlReminderRepository implements ReminderRepository {

    /** No gap is locked then: whoever changes points meanwhile, or works on other ones, does not wait for us. */
    static final String READ_COMMITTED = "set transaction isolation level read committed";

    private static final String LEFT_ALONE =
            " and not exists (select 1 from reminder_failure f where f.work_id = c.id and f.retry_at > ?)";
    /** A point that awaits nothing has no date that matters: it is not looked at again. */
    private static final String COLUMNS = "select c.id, if(" + DueSql.AWAITED
            + ", c.effective_due, null) due, c.extension_pending, c.assignment_id from control_point_view c";

    private static final String CLAIM = COLUMNS
            + " where c.look_again_on <= ?" + LEFT_ALONE
            + " order by c.look_again_on, c.id limit ? for update skip locked";
    private static final String CLAIM_ONE = COLUMNS + " where c.id = ? and c.look_again_on <= ? for update skip locked";
    private static final String POINT =
            COLUMNS + " where c.id = ? and " + DueSql.AWAITED + " and c.effective_due is not null";
    private static final String FIRST = "select c.id from control_point_view c where c.look_again_on <= ?" + LEFT_ALONE
            + " order by c.look_again_on, c.id limit 1";
    private static final String NEXT_DAY =
            "select min(look_again_on) next_day from control_point_view where look_again_on > ?";
    private static final String BODIES =
            "select a.id, a.organization_id, coalesce(p.rule_set, 'REGIONAL_ORDERS') rule_set from assignment_view a"
                    + " left join controlled_protocol_view p on p.protocol_id = a.protocol_id where a.id in";
    private static final String RECORD = "insert into reminder (work_id, due, step, recipient_id, channel, urgent,"
            + " email, found_on, found_at) values ";
    private static final String STAYS = " on duplicate key update step = reminder.step";
    private static final String SET_ASIDE =
            """
            insert into reminder_failure (work_id, failed_at, attempts, retry_at, error)
            values (?, ?, 1, ?, ?)
            on duplicate key update failed_at = value(failed_at), attempts = attempts + 1, retry_at = value(retry_at),
                                    error = value(error)
            """;
    private static final String ORDER =
            "insert into reminder_recheck (rule_set, due_from, due_to, ordered_at) values (?, ?, ?, ?)";
    private static final String ORDERED = "select id, rule_set, due_from, due_to, after_id"
            + " from reminder_recheck order by id limit 1 for update skip locked";
    private static final String PIECE =
            "select max(id) last from (select id from control_point_view where id > ? order by id limit ?) piece";
    private static final String TOLD_BY =
            """
            update reminder r join notice n on n.account_id = r.recipient_id and n.dedupe_key = ?
            set r.message_id = n.id
            where r.work_id = ? and r.message_id is null
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Inject
    private LookAgainDays lookAgainDays;

    /** A point as it was claimed; its body is found by its assignment. */
    private record Claimed(long id, long assignmentId, @Nullable LocalDate due, boolean extensionPending) {

        static Claimed of(Row row) {
            return new Claimed(
                    row.number("id"), row.number("assignment_id"), row.dayOrNull("due"), row.is("extension_pending"));
        }

        DueWork by(Body body) {
            return DueWork.point(
                    id, body.organizationId(), body.ruleSet(), due == null ? Assignment.NEVER : due, extensionPending);
        }
    }

    private record Body(long organizationId, String ruleSet) {}

    /** What was ordered to be looked at again, and how far that has come. */
    private record Recheck(long id, @Nullable String ruleSet, LocalDate dueFrom, LocalDate dueTo, long afterId) {

        static Recheck of(Row row) {
            return new Recheck(
                    row.number("id"),
                    row.textOrNull("rule_set"),
                    row.day("due_from"),
                    row.day("due_to"),
                    row.number("after_id"));
        }
    }

    @Override
    public void noteMeasures(String ruleSet) {
        measures().note(ruleSet);
    }

    private MeasureAgenda measures() {
        return new MeasureAgenda(dataSource);
    }

    @Override
    public List<DueWork> claim(LocalDate day, Instant now, int limit) {
        SqlQuery.of(READ_COMMITTED).change(dataSource);
        List<DueWork> points = points(SqlQuery.of(CLAIM, day, now, limit));
        return points.isEmpty() ? measures().claim(day, now, limit) : points;
    }

    @Override
    public Optional<DueWork> claimOne(long workId, LocalDate day) {
        SqlQuery.of(READ_COMMITTED).change(dataSource);
        return points(SqlQuery.of(CLAIM_ONE, workId, day)).stream().findFirst().or(() -> measures()
                .claimOne(workId, day));
    }

    @Override
    public Optional<DueWork> point(long controlPointId) {
        return points(SqlQuery.of(POINT, controlPointId)).stream().findFirst();
    }

    private List<DueWork> points(SqlQuery query) {
        List<Claimed> claimed = query.all(dataSource, Claimed::of);
        if (claimed.isEmpty()) {
            return List.of();
        }
        Map<Long, Body> bodies = new HashMap<>();
        SqlQuery.of(BODIES)
                .addIn(claimed.stream().map(Claimed::assignmentId).distinct().toList())
                .all(
                        dataSource,
                        row -> bodies.put(
                                row.number("id"), new Body(row.number("organization_id"), row.text("rule_set"))));
        return claimed.stream()
                .filter(point -> bodies.containsKey(point.assignmentId()))
                .map(point -> point.by(Objects.requireNonNull(bodies.get(point.assignmentId()))))
                .toList();
    }

    @Override
    public Optional<Long> first(LocalDate day, Instant now) {
        return SqlQuery.of(FIRST, day, now)
                .one(dataSource, row -> row.number("id"))
                .or(() -> measures().first(day, now));
    }

    @Override
    public boolean isSwept(LocalDate day, Instant now) {
        return first(day, now).isEmpty();
    }

    @Override
    public Optional<LocalDate> nextDay(LocalDate day) {
        Optional<LocalDate> ofPoints =
                SqlQuery.of(NEXT_DAY, day).the(dataSource, row -> Optional.ofNullable(row.dayOrNull("next_day")));
        return Stream.concat(ofPoints.stream(), measures().nextDay(day).stream())
                .filter(found -> !found.equals(Assignment.NEVER))
                .min(Comparator.naturalOrder());
    }

    @Override
    public int record(Collection<Reminder> found, LocalDate day, Instant at) {
        return found.isEmpty()
                ? 0
                : SqlQuery.of(RECORD + ReminderRows.of(found, day, at) + STAYS).change(dataSource);
    }

    @Override
    public void lookAgain(Map<DueWork, LocalDate> days) {
        Map<Boolean, Map<Long, LocalDate>> byKind = days.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        entry -> entry.getKey().isPoint(),
                        Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue)));
        byKind.forEach((points, ofKind) -> {
            if (points) {
                lookAgainDays.set(ofKind);
            } else {
                measures().lookAgain(ofKind);
            }
        });
    }

    @Override
    public void setAside(long workId, String error, Instant at, Instant retryAt) {
        SqlQuery.of(SET_ASIDE, workId, at, retryAt, error).change(dataSource);
    }

    @Override
    public void recovered(Collection<Long> workIds) {
        if (SqlQuery.of("select 1 from reminder_failure limit 1").isThere(dataSource)) {
            SqlQuery.of("delete from reminder_failure where work_id in")
                    .addIn(workIds)
                    .change(dataSource);
        }
    }

    @Override
    public void orderRecheck(@Nullable String ruleSet, LocalDate dueFrom, LocalDate dueTo, Instant at) {
        SqlQuery.of(ORDER, ruleSet, dueFrom, dueTo, at).change(dataSource);
    }

    @Override
    public boolean recheckSome(int points) {
        SqlQuery.of(READ_COMMITTED).change(dataSource);
        Optional<Recheck> ordered = SqlQuery.of(ORDERED).one(dataSource, Recheck::of);
        // There are few measures: all of them at once, with the first piece.
        ordered.filter(order -> order.afterId() == 0)
                .ifPresent(order -> measures().recheck(order.ruleSet(), order.dueFrom(), order.dueTo()));
        ordered.ifPresent(order -> SqlQuery.of(PIECE, order.afterId(), points)
                .the(dataSource, row -> Optional.ofNullable(row.numberOrNull("last")))
                .ifPresentOrElse(last -> recheck(order, last), () -> SqlQuery.of(
                                "delete from reminder_recheck where id = ?", order.id())
                        .change(dataSource)));
        return ordered.isPresent();
    }

    private void recheck(Recheck order, long last) {
        lookAgainDays.lookNow(
                new LookAgainDays.Points(order.afterId(), last, order.dueFrom(), order.dueTo()), order.ruleSet());
        SqlQuery.of("update reminder_recheck set after_id = ? where id = ?", last, order.id())
                .change(dataSource);
    }

    @Override
    public void toldBy(long controlPointId, String dedupeKey) {
        SqlQuery.of(TOLD_BY, dedupeKey, controlPointId).change(dataSource);
    }
}
