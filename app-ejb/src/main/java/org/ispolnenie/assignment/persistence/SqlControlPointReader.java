package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.ControlPointCard.HistoryView;
import org.ispolnenie.assignment.service.point.ControlPointReader;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.shared.persistence.PersonSql;
import org.ispolnenie.shared.persistence.SqlQuery;

/** One control point in two statements: the point with all it belongs to, then its history. */
@ApplicationScoped
public class SqlControlPointReader implements ControlPointReader {

    private static final String CARD =
            """
            select c.id, c.version, c.assignment_id, c.label, c.stated_due, c.effective_due, c.original_due, c.state, c.why,
                   p.id, p.title, p.meeting_date, p.registration_number,
                   a.decision_number, d.text, s.text, s.deadline, o.code, o.name, c.extension_pending,
                   c.removal_ground, c.executed_on
            from control_point c
            join assignment a on a.id = c.assignment_id
            join protocol p on p.id = a.protocol_id
            join decision d on d.id = a.decision_id
            join decision s on s.id = c.decision_id
            join organization o on o.id = a.organization_id
            where c.id = ?
            """;
    private static final String HISTORY =
            "select h.happened_at, " + PersonSql.name("h.person") + ", h.from_state, h.to_state, h.reason"
                    + """
             from control_point_history h
            where h.control_point_id = ? order by h.happened_at, h.id
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<ControlPointCard> card(long id, LocalDate today, LocalDate soonUntil) {
        List<HistoryView> history = SqlQuery.of(HISTORY, id).list(dataSource, SqlControlPointReader::move);
        return SqlQuery.of(CARD, id).first(dataSource, row -> card(row, history, today, soonUntil));
    }

    private static ControlPointCard card(ResultSet row, List<HistoryView> history, LocalDate today, LocalDate soonUntil)
            throws SQLException {
        LocalDate effective = row.getObject(6, LocalDate.class);
        ControlPointState state = ControlPointState.valueOf(row.getString(8));
        boolean pending = row.getBoolean(20);
        String ground = row.getString(21);
        return new ControlPointCard(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(10),
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(4),
                row.getString(16),
                DeadlineExpression.parse(row.getString(17)).asWritten(),
                row.getString(18),
                row.getString(19),
                row.getObject(5, LocalDate.class),
                effective,
                row.getObject(7, LocalDate.class),
                state,
                DueState.isOverdue(state, effective, pending, today),
                DueState.isDueSoon(state, effective, pending, today, soonUntil),
                pending,
                ground == null ? null : RemovalGround.valueOf(ground),
                row.getObject(22, LocalDate.class),
                DueState.why(row.getString(9)),
                history);
    }

    private static HistoryView move(ResultSet row) throws SQLException {
        String from = row.getString(3);
        return new HistoryView(
                row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(2),
                from == null ? null : ControlPointState.valueOf(from),
                ControlPointState.valueOf(row.getString(4)),
                row.getString(5));
    }
}
