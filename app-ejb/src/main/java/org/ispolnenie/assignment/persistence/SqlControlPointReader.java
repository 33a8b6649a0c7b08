package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.assignment.service.point.ControlPointCard.HistoryView;
import org.ispolnenie.assignment.service.point.ControlPointCard.ItemOfPoint;
import org.ispolnenie.assignment.service.point.ControlPointCard.ProtocolOfPoint;
import org.ispolnenie.assignment.service.point.ControlPointCard.Standing;
import org.ispolnenie.assignment.service.point.ControlPointReader;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** One control point in two statements: the point with all it belongs to, then its history. */
@ApplicationScoped
public class SqlControlPointReader implements ControlPointReader {

    private static final String CARD =
            """
            select c.id, c.version, c.assignment_id, c.label, c.stated_due, c.effective_due, c.original_due, c.state, c.why,
                   p.id protocol_id, p.title, p.meeting_date, p.registration_number,
                   a.decision_number, d.text decision_text, s.text item, s.deadline, o.id organization_id, o.code, o.name, c.extension_pending,
                   c.removal_ground, c.executed_on
            from control_point c
            join assignment a on a.id = c.assignment_id
            join protocol_view p on p.id = a.protocol_id
            join decision_view d on d.id = a.decision_id
            join decision_view s on s.id = c.decision_id
            join organization_view o on o.id = a.organization_id
            where c.id = ?
            """;
    private static final String HISTORY =
            "select h.happened_at, " + PersonSql.name("h.person") + " person, h.from_state, h.to_state, h.reason"
                    + """
             from control_point_history h
            where h.control_point_id = ? order by h.happened_at, h.id
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<ControlPointCard> card(long id, LocalDate today, LocalDate soonUntil) {
        List<HistoryView> history = SqlQuery.of(HISTORY, id).all(dataSource, SqlControlPointReader::move);
        return SqlQuery.of(CARD, id).one(dataSource, row -> card(row, history, today, soonUntil));
    }

    private static ControlPointCard card(Row row, List<HistoryView> history, LocalDate today, LocalDate soonUntil) {
        return new ControlPointCard(
                row.number("id"),
                row.number("version"),
                row.number("assignment_id"),
                new ProtocolOfPoint(
                        row.number("protocol_id"),
                        row.text("title"),
                        row.dayOrNull("meeting_date"),
                        row.textOrNull("registration_number")),
                new ItemOfPoint(
                        row.text("decision_number"),
                        row.text("decision_text"),
                        row.text("label"),
                        row.text("item"),
                        DeadlineExpression.parse(row.text("deadline")).asWritten()),
                new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name")),
                DueState.dates(row),
                DueState.why(row.text("why")),
                new Standing(
                        DueState.status(row, today, soonUntil),
                        row.valueOrNull(RemovalGround.class, "removal_ground"),
                        row.dayOrNull("executed_on")),
                history);
    }

    private static HistoryView move(Row row) {
        return new HistoryView(
                row.moment("happened_at"),
                row.text("person"),
                row.valueOrNull(ControlPointState.class, "from_state"),
                row.value(ControlPointState.class, "to_state"),
                row.textOrNull("reason"));
    }
}
