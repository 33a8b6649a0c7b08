package org.ispolnenie.oversight.persistence.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.oversight.persistence.OversightRows;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentReader;
import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.oversight.service.register.AssignmentRow.DecisionRef;
import org.ispolnenie.oversight.service.register.AssignmentRow.PointRow;
import org.ispolnenie.oversight.service.register.AssignmentSort;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** The register in two statements: a part of the assignments by keyset, then their control points. */
@ApplicationScoped
public class SqlAssignmentReader implements AssignmentReader {

    private static final String COLUMNS =
            """
            a.id, a.version, a.protocol_id, a.decision_id, a.decision_number, d.text, o.code, o.name, a.role,
            a.state, a.next_due, a.decision_ordinal, a.organization_id, a.late_after
            """;
    private static final String POINTS =
            """
            select c.assignment_id, c.id, c.version, c.label, c.stated_due, c.effective_due, c.original_due, c.state, c.why,
                   c.extension_pending
            from control_point_view c where c.assignment_id in
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Line(AssignmentRow row, AssignmentCursor cursor) {}

    @Override
    public Page<AssignmentRow> page(
            AssignmentFilter filter, AssignmentSort sort, int limit, @Nullable String cursor, Today today) {
        SqlQuery query = AssignmentSql.from(COLUMNS, filter, today.today());
        if (cursor != null) {
            AssignmentSql.keyset(query, sort, AssignmentCursor.decoded(cursor));
        }
        query.add(AssignmentSql.order(sort)).add("limit ?", limit + 1);
        Page<Line> shown = Page.of(query.all(dataSource, row -> line(row, today.today())), limit, last -> last.cursor()
                .encoded());
        return shown.with(withPoints(shown.items(), today));
    }

    @Override
    public long count(AssignmentFilter filter, LocalDate today, int upTo) {
        SqlQuery lines = AssignmentSql.from("1", filter, today).add("limit ?", upTo);
        return lines.countOf(dataSource);
    }

    private List<AssignmentRow> withPoints(List<Line> lines, Today today) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PointRow>> points = new HashMap<>();
        List<Long> ids = lines.stream().map(line -> line.row().id()).toList();
        SqlQuery.of(POINTS)
                .addIn(ids)
                .add("order by c.assignment_id, c.ordinal")
                .all(dataSource, row -> points.computeIfAbsent(row.number("assignment_id"), a -> new ArrayList<>())
                        .add(point(row, today)));
        return lines.stream()
                .map(Line::row)
                .map(row -> row.with(points.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Line line(Row row, LocalDate today) {
        LocalDate due = row.day("next_due");
        AssignmentRow assignment = new AssignmentRow(
                row.number("id"),
                row.number("version"),
                new DecisionRef(
                        row.number("protocol_id"),
                        row.number("decision_id"),
                        row.text("decision_number"),
                        row.text("text")),
                OversightRows.organization(row),
                row.value(PartyRole.class, "role"),
                row.value(ControlPointState.class, "state"),
                due.equals(Assignment.NEVER) ? null : due,
                row.day("late_after").isBefore(today),
                List.of());
        return new Line(
                assignment,
                new AssignmentCursor(
                        due,
                        assignment.id(),
                        assignment.decision().protocolId(),
                        row.count("decision_ordinal"),
                        assignment.organization().id()));
    }

    private static PointRow point(Row row, Today today) {
        return new PointRow(
                row.number("id"),
                row.number("version"),
                row.text("label"),
                DueState.dates(row),
                DueState.status(row, today.today(), today.soonUntil()),
                DueState.why(row.text("why")));
    }
}
