package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.notification.domain.WorkKind;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.domain.reminder.DueWork;
import org.ispolnenie.notification.service.reminder.NamedWork;
import org.ispolnenie.notification.service.reminder.ladder.ForecastPoint;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Forecasts by SQL along the index of open points; whole days are counted by date and body, never row by row. Measures beside. */
@ApplicationScoped
public class SqlForecastReader implements ForecastReader {

    private static final String RULES = "coalesce(p.rule_set, 'REGIONAL_ORDERS') rules";
    private static final String GROUPS = "select a.organization_id, " + RULES
            + ", c.effective_due, c.extension_pending, count(*) points"
            + " from control_point_view c join assignment_view a on a.id = c.assignment_id"
            + " left join controlled_protocol_view p on p.protocol_id = a.protocol_id"
            + " where " + DueSql.AWAITED;
    private static final String GROUPED =
            " group by a.organization_id, p.rule_set, c.effective_due, c.extension_pending";
    private static final String POINTS = "select c.id, a.organization_id, " + RULES
            + ", c.effective_due, c.extension_pending, c.label, o.short_name, a.protocol_id"
            + " from control_point_view c join assignment_view a on a.id = c.assignment_id"
            + " join organization_view o on o.id = a.organization_id"
            + " left join controlled_protocol_view p on p.protocol_id = a.protocol_id";
    private static final String WAITING =
            "select recipient_id, channel, step, due, urgent, email, count(*) points from reminder"
                    + " where message_id is null group by recipient_id, channel, step, due, urgent, email";
    private static final String WAITING_OF = "select r.work_id, r.due, r.step, a.protocol_id, " + RemindedSql.NAME
            + " from reminder r" + RemindedSql.NAMED
            + " where r.message_id is null and r.recipient_id = ? and o.id is not null";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<Group> groups(Search search) {
        SqlQuery query = SqlQuery.of(GROUPS).add("and c.effective_due in").addIn(search.dues());
        return together(
                seenAfter(query, search.seenAfter()).add(GROUPED).all(dataSource, SqlForecastReader::group),
                measures(search.rulesInForce()).due(search.dues(), search.seenAfter()));
    }

    @Override
    public List<Group> groupsBetween(LocalDate from, LocalDate to, String rulesInForce) {
        return together(
                SqlQuery.of(GROUPS)
                        .add("and c.effective_due between ? and ?", from, to)
                        .add(GROUPED)
                        .all(dataSource, SqlForecastReader::group),
                measures(rulesInForce).between(from, to));
    }

    private MeasureForecast measures(String rulesInForce) {
        return new MeasureForecast(dataSource, rulesInForce);
    }

    /** A measure is a group of its own. */
    private static List<Group> together(List<Group> points, List<Point> measures) {
        return Stream.concat(
                        points.stream(),
                        measures.stream()
                                .map(measure -> new Group(measure.work().withId(0), 1)))
                .toList();
    }

    @Override
    public List<Point> backlog(LocalDate day, String rulesInForce, long afterId, int limit) {
        List<Point> points = SqlQuery.of(POINTS)
                .add("where c.id > ? and c.look_again_on <= ? order by c.id limit ?", afterId, day, limit)
                .all(dataSource, SqlForecastReader::point);
        return first(
                limit,
                Comparator.comparing(point -> point.work().id()),
                points,
                measures(rulesInForce).backlog(day, afterId, limit));
    }

    @Override
    public List<Point> points(Search search, LocalDate afterDue, long afterId, int limit) {
        SqlQuery query = SqlQuery.of(POINTS)
                .add("where " + DueSql.AWAITED + " and c.effective_due in")
                .addIn(search.dues())
                .add("and (c.effective_due > ? or c.effective_due = ? and c.id > ?)", afterDue, afterDue, afterId);
        Set<Long> bodies = search.bodies();
        if (bodies != null) {
            query.add("and a.organization_id in").addIn(bodies);
        }
        List<Point> points = seenAfter(query, search.seenAfter())
                .add("order by c.effective_due, c.id limit ?", limit)
                .all(dataSource, SqlForecastReader::point);
        Comparator<Point> order = Comparator.<Point, LocalDate>comparing(
                        point -> point.work().due())
                .thenComparing(point -> point.work().id());
        List<Point> measures = measures(search.rulesInForce()).due(search.dues(), search.seenAfter()).stream()
                .filter(measure -> measure.work().due().isAfter(afterDue)
                        || measure.work().due().equals(afterDue)
                                && measure.work().id() > afterId)
                .toList();
        return first(limit, order, points, measures);
    }

    private static List<Point> first(int limit, Comparator<Point> order, List<Point> points, List<Point> measures) {
        return Stream.concat(points.stream(), measures.stream())
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private static SqlQuery seenAfter(SqlQuery query, LocalDate day) {
        return day.equals(LocalDate.MIN) ? query : query.add("and c.look_again_on > ?", day);
    }

    @Override
    public List<Taken> taken(Collection<Long> points) {
        return SqlQuery.of("select work_id, due, step, recipient_id from reminder where work_id in")
                .addIn(points)
                .all(
                        dataSource,
                        row -> new Taken(
                                row.number("work_id"), row.day("due"), row.count("step"), row.number("recipient_id")));
    }

    @Override
    public List<Waiting> waiting() {
        return SqlQuery.of(WAITING)
                .all(
                        dataSource,
                        row -> new Waiting(
                                row.number("recipient_id"),
                                row.value(Channel.class, "channel"),
                                row.count("step"),
                                row.day("due"),
                                row.is("urgent"),
                                row.is("email"),
                                row.number("points")));
    }

    @Override
    public List<ForecastPoint> waitingOf(long recipientId, LocalDate afterDue, long afterId, int limit) {
        return SqlQuery.of(WAITING_OF, recipientId)
                .add("and (r.due > ? or r.due = ? and r.work_id > ?)", afterDue, afterDue, afterId)
                .add("order by r.due, r.work_id limit ?", limit)
                .all(
                        dataSource,
                        row -> new ForecastPoint(
                                WorkNames.of(row, "work_id"),
                                row.day("due"),
                                row.count("step"),
                                row.numberOrNull("protocol_id")));
    }

    @Override
    public List<Long> digestTold(LocalDate day) {
        return SqlQuery.of(
                        "select a.id from account_view a where exists (select 1 from notice n where n.account_id = a.id"
                                + " and n.dedupe_key = ?)",
                        org.ispolnenie.notification.domain.reminder.WaitingReminders.digestKey(day))
                .all(dataSource, row -> row.number("id"));
    }

    @Override
    public Map<Long, Name> names(Collection<Long> recipients) {
        Map<Long, Name> names = new HashMap<>();
        SqlQuery.of("select a.id, a.display_name, o.short_name from account_view a"
                        + " left join organization_view o on o.id = a.organization_id where a.id in")
                .addIn(recipients)
                .add("union all select id, name, short_name from organization_view where id in")
                .addIn(recipients)
                .all(
                        dataSource,
                        row -> names.put(
                                row.number("id"), new Name(row.text("display_name"), row.textOrNull("short_name"))));
        return names;
    }

    @Override
    public long account(String login) {
        return SqlQuery.of("select id from account_view where login = ?", login)
                .one(dataSource, row -> row.number("id"))
                .orElse(0L);
    }

    private static Group group(Row row) {
        return new Group(work(row, 0), row.number("points"));
    }

    private static Point point(Row row) {
        DueWork work = work(row, row.number("id"));
        return new Point(
                work,
                new NamedWork(WorkKind.POINT, work.id(), row.text("label"), row.text("short_name"), null),
                row.number("protocol_id"));
    }

    private static DueWork work(Row row, long id) {
        return DueWork.point(
                id,
                row.number("organization_id"),
                row.text("rules"),
                row.day("effective_due"),
                row.is("extension_pending"));
    }
}
