package org.ispolnenie.oversight.persistence.due;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.oversight.persistence.OversightRows;
import org.ispolnenie.oversight.service.due.DaysLate;
import org.ispolnenie.oversight.service.due.LastReminders;
import org.ispolnenie.oversight.service.due.Overdue;
import org.ispolnenie.oversight.service.due.OverdueReader;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What is overdue, a statement a list; what is told of a row, and when it was reminded of, is read for those shown only. */
@ApplicationScoped
public class SqlOverdueReader implements OverdueReader {

    private static final String POINTS =
            """
            select g.id, a.protocol_id, p.title, a.decision_number, g.label, left(d.text, 300) text,
                   a.organization_id, o.code, o.name, g.due, g.state, m.reminded_at, m.reminded_on,
            """
                    + PersonSql.name("m.person")
                    + " person from (";
    private static final String OF_POINTS =
            """
            ) g
            join assignment_view a on a.id = g.assignment_id
            join organization_view o on o.id = a.organization_id
            join protocol_view p on p.id = a.protocol_id
            join decision_view d on d.id = g.decision_id
            left join point_reminder_view m on m.control_point_id = g.id and m.reminded_on =
              (select max(l.reminded_on) from point_reminder_view l where l.control_point_id = g.id)
            order by g.due, g.id
            """;
    private static final String POINT = "c.id, c.assignment_id, c.decision_id, c.label, c.effective_due due, c.state";
    private static final String DECISIONS =
            "select g.due, g.decision_id, g.protocol_id, p.title, g.number, left(d.text, 300) text, g.bodies, g.points from (";
    private static final String DECISION =
            """
            min(c.effective_due) due, a.decision_id, min(a.protocol_id) protocol_id, min(a.decision_number) number,
            count(distinct a.organization_id) bodies, count(*) points
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Inject
    private LastReminders reminders;

    @Override
    public long count(Due due, PointScope scope, int upTo) {
        return OverdueSql.rows(due, scope).add("limit ?", upTo).countOf(dataSource);
    }

    @Override
    public Page<Overdue.Point> points(
            Due due, PointScope scope, int limit, @Nullable String cursor, Function<LocalDate, DaysLate> late) {
        List<Overdue.Point> rows =
                pointsQuery(due, scope, limit + 1, cursor).all(dataSource, row -> point(row, due.today(), late));
        Map<Long, Instant> told =
                reminders.of(rows.stream().map(Overdue.Point::id).toList());
        return Page.of(
                rows.stream().map(point -> point.with(told.get(point.id()))).toList(),
                limit,
                last -> new DueDateCursor(last.due(), last.id()).encoded());
    }

    static SqlQuery pointsQuery(Due due, PointScope scope, int limit, @Nullable String cursor) {
        SqlQuery part = OverdueSql.part(POINT, due, scope, decoded(cursor), limit);
        return SqlQuery.of(POINTS).add(part).add(OF_POINTS);
    }

    @Override
    public List<Overdue.Body> bodies(Due due, PointScope scope, Function<LocalDate, DaysLate> late) {
        return SqlQuery.of("select o.code, o.name, g.points, g.oldest from (")
                .add(OverdueSql.all("a.organization_id, count(*) points, min(c.effective_due) oldest", due, scope))
                .add("group by a.organization_id) g join organization_view o on o.id = g.organization_id")
                .add("order by g.points desc, o.code")
                .all(dataSource, row -> {
                    LocalDate oldest = row.day("oldest");
                    return new Overdue.Body(
                            row.text("code"), row.text("name"), row.number("points"), oldest, late.apply(oldest));
                });
    }

    @Override
    public Page<Overdue.Decision> decisions(
            Due due, PointScope scope, int limit, @Nullable String cursor, Function<LocalDate, DaysLate> late) {
        SqlQuery query =
                SqlQuery.of(DECISIONS).add(OverdueSql.all(DECISION, due, scope)).add("group by a.decision_id");
        DueDateCursor last = decoded(cursor);
        if (last != null) {
            query.add("having due > ? or (due = ? and a.decision_id > ?)", last.due(), last.due(), last.id());
        }
        List<Overdue.Decision> rows = query.add("order by due, a.decision_id limit ?", limit + 1)
                .add(") g join protocol_view p on p.id = g.protocol_id join decision_view d on d.id = g.decision_id")
                .add("order by g.due, g.decision_id")
                .all(dataSource, row -> decision(row, late));
        return Page.of(rows, limit, row -> new DueDateCursor(row.oldest(), row.id()).encoded());
    }

    private static @Nullable DueDateCursor decoded(@Nullable String cursor) {
        return cursor == null ? null : DueDateCursor.decoded(cursor);
    }

    private static Overdue.Point point(Row row, LocalDate today, Function<LocalDate, DaysLate> late) {
        LocalDate due = row.day("due");
        return new Overdue.Point(
                row.number("id"),
                OversightRows.item(row),
                OversightRows.organization(row),
                due,
                row.value(ControlPointState.class, "state"),
                late.apply(due),
                byHand(row, today));
    }

    private static Overdue.@Nullable Reminded byHand(Row row, LocalDate today) {
        Instant at = row.momentOrNull("reminded_at");
        return at == null
                ? null
                : new Overdue.Reminded(
                        at, row.text("person"), row.day("reminded_on").equals(today));
    }

    private static Overdue.Decision decision(Row row, Function<LocalDate, DaysLate> late) {
        LocalDate oldest = row.day("due");
        return new Overdue.Decision(
                row.number("decision_id"),
                row.number("protocol_id"),
                row.text("title"),
                row.text("number"),
                row.text("text"),
                row.number("bodies"),
                row.number("points"),
                oldest,
                late.apply(oldest));
    }
}
