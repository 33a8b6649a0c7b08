package org.ispolnenie.oversight.persistence.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.oversight.service.work.OwnWork;
import org.ispolnenie.oversight.service.work.OwnWork.Part;
import org.ispolnenie.oversight.service.work.OwnWork.Point;
import org.ispolnenie.oversight.service.work.OwnWorkReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/** What a body has to do in three statements, however much it is: its points, its parts, its figures. */
@ApplicationScoped
public class SqlOwnWorkReader implements OwnWorkReader {

    private static final String POINTS =
            """
            select c.id, c.label, s.text, p.meeting_date, c.effective_due, c.original_due, c.state, c.extension_pending, c.why,
                   coalesce(cd.requirements, ''),
                   (select r.verdict from execution_report r where r.control_point_id = c.id and r.state = 'RETURNED'
                     order by r.judged_at desc limit 1),
                   exists (select 1 from execution_report r where r.control_point_id = c.id and r.state = 'DRAFT')
            from assignment a
            join control_point c on c.assignment_id = a.id
            join decision s on s.id = c.decision_id
            join protocol p on p.id = a.protocol_id
            left join controlled_decision cd on cd.decision_id = a.decision_id
            where a.organization_id = ? and c.state in
            """;
    private static final String PARTS =
            """
            select s.id, s.control_point_id, c.label, s.task, o.short_name, s.due, s.state, s.verdict
            from sub_assignment s
            join control_point c on c.id = s.control_point_id
            join assignment a on a.id = c.assignment_id
            join organization o on o.id = a.organization_id
            where s.organization_id = ? and s.state in ('GIVEN', 'RETURNED')
              and c.state in ('ON_CONTROL', 'RETURNED', 'REPORTED')
            order by s.due is null, s.due, s.id limit ?
            """;
    private static final String COUNTS =
            """
            select c.state, count(*) from assignment a join control_point c on c.assignment_id = a.id
            where a.organization_id = ? group by c.state
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public OwnWork work(long organizationId, Set<ControlPointState> states, int limit, Today today) {
        List<Point> points = SqlQuery.of(POINTS, organizationId)
                .addIn(states.stream().map(Enum::name).toList())
                .add("order by c.effective_due is null, c.effective_due, c.id limit ?", limit)
                .list(dataSource, row -> point(row, today));
        List<Part> parts = SqlQuery.of(PARTS, organizationId, limit).list(dataSource, row -> part(row, today.today()));
        Map<ControlPointState, Long> counts = new EnumMap<>(ControlPointState.class);
        SqlQuery.of(COUNTS, organizationId)
                .list(dataSource, row -> counts.put(ControlPointState.valueOf(row.getString(1)), row.getLong(2)));
        return new OwnWork(points, parts, counts);
    }

    private static Point point(ResultSet row, Today today) throws SQLException {
        LocalDate due = row.getObject(5, LocalDate.class);
        ControlPointState state = ControlPointState.valueOf(row.getString(7));
        boolean pending = row.getBoolean(8);
        return new Point(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                due,
                row.getObject(6, LocalDate.class),
                state,
                DueState.isOverdue(state, due, pending, today.today()),
                DueState.isDueSoon(state, due, pending, today.today(), today.soonUntil()),
                pending,
                DueState.why(row.getString(9)),
                EvidenceRequirement.parseAll(row.getString(10)),
                row.getString(11),
                row.getBoolean(12));
    }

    private static Part part(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject(6, LocalDate.class);
        return new Part(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                due,
                due != null && due.isBefore(today),
                SubAssignmentState.valueOf(row.getString(7)),
                row.getString(8));
    }
}
