package org.ispolnenie.oversight.persistence.board;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.oversight.persistence.OversightRows;
import org.ispolnenie.oversight.service.board.Comparison;
import org.ispolnenie.oversight.service.board.Comparison.Line;
import org.ispolnenie.oversight.service.board.ComparisonReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The control points of a decision in one statement, along the index of the board. */
@ApplicationScoped
public class SqlComparisonReader implements ComparisonReader {

    private static final String POINTS =
            """
            select d.text, c.id, c.label, a.organization_id, o.code, o.name, c.state, c.extension_pending,
                   c.stated_due, c.effective_due, c.original_due, c.executed_on
            from controlled_decision_view w
            join decision_view d on d.id = w.decision_id
            join assignment_view a on a.decision_id = w.decision_id
            join organization_view o on o.id = a.organization_id
            join control_point_view c on c.assignment_id = a.id
            where w.protocol_id = ? and w.decision_number = ?
            order by case left(o.code, 2) when 'MR' then 0 when 'GO' then 1 else 2 end, o.code, c.ordinal
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Found(String text, Line line) {}

    @Override
    public Optional<Comparison> points(long protocolId, String decisionNumber, Today today) {
        List<Found> points = SqlQuery.of(POINTS, protocolId, decisionNumber)
                .all(dataSource, row -> new Found(row.text("text"), line(row, today)));
        return points.stream()
                .findFirst()
                .map(first -> new Comparison(
                        protocolId,
                        decisionNumber,
                        first.text(),
                        points.stream().map(Found::line).toList()));
    }

    private static Line line(Row row, Today today) {
        return new Line(
                row.number("id"),
                row.text("label"),
                OversightRows.organization(row),
                DueState.dates(row),
                DueState.status(row, today.today(), today.soonUntil()),
                row.dayOrNull("executed_on"),
                null);
    }
}
