package org.ispolnenie.oversight.persistence.board;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.oversight.service.board.Comparison;
import org.ispolnenie.oversight.service.board.Comparison.Line;
import org.ispolnenie.oversight.service.board.ComparisonReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The control points of a decision in one statement, along the index of the board. */
@ApplicationScoped
public class SqlComparisonReader implements ComparisonReader {

    private static final String POINTS =
            """
            select d.text, c.id, c.label, o.code, o.name, c.state, c.stated_due, c.effective_due, c.original_due,
                   c.extension_pending, c.executed_on
            from controlled_decision w
            join decision d on d.id = w.decision_id
            join assignment a on a.decision_id = w.decision_id
            join organization o on o.id = a.organization_id
            join control_point c on c.assignment_id = a.id
            where w.protocol_id = ? and w.decision_number = ?
            order by case left(o.code, 2) when 'MR' then 0 when 'GO' then 1 else 2 end, o.code, c.ordinal
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Row(String text, Line line) {}

    @Override
    public Optional<Comparison> points(long protocolId, String decisionNumber, Today today) {
        List<Row> rows = SqlQuery.of(POINTS, protocolId, decisionNumber)
                .list(dataSource, row -> new Row(row.getString(1), line(row, today)));
        return rows.stream()
                .findFirst()
                .map(first -> new Comparison(
                        protocolId,
                        decisionNumber,
                        first.text(),
                        rows.stream().map(Row::line).toList()));
    }

    private static Line line(ResultSet row, Today today) throws SQLException {
        ControlPointState state = ControlPointState.valueOf(row.getString(6));
        LocalDate due = row.getObject(8, LocalDate.class);
        boolean pending = row.getBoolean(10);
        return new Line(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                state,
                row.getObject(7, LocalDate.class),
                due,
                row.getObject(9, LocalDate.class),
                DueState.isOverdue(state, due, pending, today.today()),
                DueState.isDueSoon(state, due, pending, today.today(), today.soonUntil()),
                pending,
                row.getObject(11, LocalDate.class),
                null);
    }
}
