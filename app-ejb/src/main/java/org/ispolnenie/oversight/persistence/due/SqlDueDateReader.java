package org.ispolnenie.oversight.persistence.due;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.oversight.persistence.OversightRows;
import org.ispolnenie.oversight.service.due.DueDateReader;
import org.ispolnenie.oversight.service.due.DueItem;
import org.ispolnenie.oversight.service.due.DuePart;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Due dates in one statement a list: the open control points of the days are found along {@code control_point_open} and
 * put together by item and day from it alone, before anything else is read of them.
 */
@ApplicationScoped
public class SqlDueDateReader implements DueDateReader {

    private static final String GROUPED =
            """
            select c.effective_due due, c.decision_id, min(c.id) point, count(*) bodies,
                   sum(%s) awaiting, sum(%s) late
            from control_point_view c
            """
                    .formatted(DueSql.AWAITED, DueSql.late("?"));
    private static final String OF_ASSIGNMENTS = "straight_join assignment_view a on a.id = c.assignment_id";
    private static final String OPEN = "where " + DueSql.OPEN + " and c.effective_due between ? and ?";
    private static final String BY_ITEM = "group by c.effective_due, c.decision_id";
    private static final String COLUMNS =
            """
            g.due, g.decision_id, b.protocol_id, p.title, b.decision_number, k.label, left(d.text, 300) text, g.bodies,
            g.awaiting, g.late, g.point,
            if(g.bodies = 1, (select o.name from organization_view o where o.id = b.organization_id), null) body_name
            """;
    private static final String NAMED =
            """
            join control_point_view k on k.id = g.point
            join assignment_view b on b.id = k.assignment_id
            join protocol_view p on p.id = b.protocol_id
            join decision_view d on d.id = g.decision_id
            order by g.due, g.decision_id
            """;
    private static final String PARTS =
            """
            select s.id, s.control_point_id, coalesce(s.due, c.effective_due) day, c.label, left(s.task, 300) task, o.name, s.state
            from sub_assignment_view s
            join control_point_view c on c.id = s.control_point_id
            join assignment_view a on a.id = c.assignment_id
            join organization_view o on o.id = a.organization_id
            where s.organization_id = ? and %s
              and coalesce(s.due, c.effective_due) between ? and ?
            order by day, s.id limit ?
            """
                    .formatted(DueSql.PART_OWED);

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<DueItem> page(Days days, PointScope scope, int limit, @Nullable String cursor) {
        List<DueItem> rows = pageQuery(days, scope, limit + 1, cursor).all(dataSource, SqlDueDateReader::date);
        return Page.of(rows, limit, SqlDueDateReader::cursorAfter);
    }

    static SqlQuery pageQuery(Days days, PointScope scope, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of("select " + COLUMNS + " from (");
        if (cursor == null) {
            grouped(query, days, scope).add(BY_ITEM);
        } else {
            DueDateCursor last = DueDateCursor.decoded(cursor);
            LocalDate from = last.due().isBefore(days.from()) ? days.from() : last.due();
            grouped(query, new Days(from, days.to(), days.today()), scope)
                    .add("and (c.effective_due > ? or c.decision_id > ?)", last.due(), last.id())
                    .add(BY_ITEM);
        }
        return query.add("order by c.effective_due, c.decision_id limit ?", limit)
                .add(") g")
                .add(NAMED);
    }

    @Override
    public List<FirstOfDay> firstOfDays(Days days, PointScope scope, int perDay) {
        return firstOfDaysQuery(days, scope, perDay)
                .all(dataSource, row -> new FirstOfDay(date(row), row.count("items")));
    }

    static SqlQuery firstOfDaysQuery(Days days, PointScope scope, int perDay) {
        SqlQuery query = SqlQuery.of("select " + COLUMNS + ", g.items from (select q.*,")
                .add("row_number() over (partition by q.due order by q.decision_id) place,")
                .add("count(*) over (partition by q.due) items from (");
        return grouped(query, days, scope)
                .add(BY_ITEM)
                .add(") q) g")
                .add(NAMED.replace("order by", "where g.place <= ? order by"), perDay);
    }

    @Override
    public List<DuePart> parts(Days days, long organizationId, int limit) {
        return SqlQuery.of(PARTS, organizationId, days.from(), days.to(), limit)
                .all(dataSource, SqlDueDateReader::part);
    }

    private static SqlQuery grouped(SqlQuery query, Days days, PointScope scope) {
        query.add(GROUPED, days.today());
        if (!scope.equals(PointScope.all())) {
            query.add(OF_ASSIGNMENTS);
        }
        query.add(OPEN, days.from(), days.to());
        PointScopeSql.narrow(query, scope);
        return query;
    }

    private static String cursorAfter(DueItem row) {
        return new DueDateCursor(row.day(), row.decisionId()).encoded();
    }

    private static DueItem date(Row row) {
        return new DueItem(
                row.day("due"),
                row.number("decision_id"),
                OversightRows.item(row),
                row.count("bodies"),
                row.count("awaiting"),
                row.count("late"),
                row.number("point"),
                row.textOrNull("body_name"));
    }

    private static DuePart part(Row row) {
        return new DuePart(
                row.number("id"),
                row.number("control_point_id"),
                row.day("day"),
                row.text("label"),
                row.text("task"),
                row.text("name"),
                row.value(SubAssignmentState.class, "state"));
    }
}
