package org.ispolnenie.notification.persistence.reminder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.ispolnenie.notification.service.reminder.ladder.ForecastPoint;
import org.ispolnenie.notification.service.reminder.ladder.ForecastReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Forecasts by SQL along the index of open points; whole days are counted by date and body, never row by row. */
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
    private static final String WAITING_OF =
            "select r.control_point_id, c.label, o.short_name, r.due, r.step, a.protocol_id from reminder r"
                    + " join control_point_view c on c.id = r.control_point_id join assignment_view a on a.id = c.assignment_id"
                    + " join organization_view o on o.id = a.organization_id"
                    + " where r.message_id is null and r.recipient_id = ?";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<Group> groups(Collection<LocalDate> dues, LocalDate seenAfter) {
        SqlQuery query = SqlQuery.of(GROUPS).add("and c.effective_due in").addIn(dues);
        return seenAfter(query, seenAfter).add(GROUPED).all(dataSource, SqlForecastReader::group);
    }

    @Override
    public List<Group> groupsBetween(LocalDate from, LocalDate to) {
        return SqlQuery.of(GROUPS)
                .add("and c.effective_due between ? and ?", from, to)
                .add(GROUPED)
                .all(dataSource, SqlForecastReader::group);
    }

    @Override
    public List<Point> backlog(LocalDate day, long afterId, int limit) {
        return SqlQuery.of(POINTS)
                .add("where c.id > ? and c.look_again_on <= ? order by c.id limit ?", afterId, day, limit)
                .all(dataSource, SqlForecastReader::point);
    }

    @Override
    public List<Point> points(
            Collection<LocalDate> dues,
            LocalDate seenAfter,
            @Nullable Collection<Long> bodies,
            LocalDate afterDue,
            long afterId,
            int limit) {
        SqlQuery query = SqlQuery.of(POINTS)
                .add("where " + DueSql.AWAITED + " and c.effective_due in")
                .addIn(dues)
                .add("and (c.effective_due > ? or c.effective_due = ? and c.id > ?)", afterDue, afterDue, afterId);
        if (bodies != null) {
            query.add("and a.organization_id in").addIn(bodies);
        }
        return seenAfter(query, seenAfter)
                .add("order by c.effective_due, c.id limit ?", limit)
                .all(dataSource, SqlForecastReader::point);
    }

    private static SqlQuery seenAfter(SqlQuery query, LocalDate day) {
        return day.equals(LocalDate.MIN) ? query : query.add("and c.look_again_on > ?", day);
    }

    @Override
    public List<Taken> taken(Collection<Long> points) {
        return SqlQuery.of("select control_point_id, due, step, recipient_id from reminder where control_point_id in")
                .addIn(points)
                .all(
                        dataSource,
                        row -> new Taken(
                                row.number("control_point_id"),
                                row.day("due"),
                                row.count("step"),
                                row.number("recipient_id")));
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
                .add("and (r.due > ? or r.due = ? and r.control_point_id > ?)", afterDue, afterDue, afterId)
                .add("order by r.due, r.control_point_id limit ?", limit)
                .all(
                        dataSource,
                        row -> new ForecastPoint(
                                row.number("control_point_id"),
                                row.text("label"),
                                row.text("short_name"),
                                row.day("due"),
                                row.count("step"),
                                row.number("protocol_id")));
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
        return new Group(
                row.number("organization_id"),
                row.text("rules"),
                row.day("effective_due"),
                row.is("extension_pending"),
                row.number("points"));
    }

    private static Point point(Row row) {
        return new Point(
                row.number("id"),
                row.number("organization_id"),
                row.text("rules"),
                row.day("effective_due"),
                row.is("extension_pending"),
                row.text("label"),
                row.text("short_name"),
                row.number("protocol_id"));
    }
}
