package org.ispolnenie.oversight.persistence.work;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.oversight.service.work.OwnWork;
import org.ispolnenie.oversight.service.work.OwnWork.OwedReport;
import org.ispolnenie.oversight.service.work.OwnWork.Part;
import org.ispolnenie.oversight.service.work.OwnWork.Point;
import org.ispolnenie.oversight.service.work.OwnWorkReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;

/** What a body has to do in three statements, however much it is: its points, its parts, its figures. */
@ApplicationScoped
public class SqlOwnWorkReader implements OwnWorkReader {

    private static final String POINTS =
            """
            select c.id, c.label, s.text, p.meeting_date, c.effective_due, c.original_due, c.state, c.extension_pending, c.why,
                   coalesce(cd.requirements, '') requirements,
                   (select r.verdict from execution_report_view r where r.control_point_id = c.id and r.state = ?
                     order by r.judged_at desc limit 1) returned,
                   exists (select 1 from execution_report_view r where r.control_point_id = c.id and r.state = ?) draft
            from assignment_view a
            join control_point_view c on c.assignment_id = a.id
            join decision_view s on s.id = c.decision_id
            join protocol_view p on p.id = a.protocol_id
            left join controlled_decision_view cd on cd.decision_id = a.decision_id
            where a.organization_id = ? and c.state in
            """;
    private static final String PARTS =
            """
            select s.id, s.control_point_id, c.label, s.task, o.short_name, s.due, s.state, s.verdict
            from sub_assignment_view s
            join control_point_view c on c.id = s.control_point_id
            join assignment_view a on a.id = c.assignment_id
            join organization_view o on o.id = a.organization_id
            where s.organization_id = ? and %s
            order by s.due is null, s.due, s.id limit ?
            """
                    .formatted(DueSql.PART_OWED);
    private static final String COUNTS =
            """
            select c.state, count(*) points from assignment_view a join control_point_view c on c.assignment_id = a.id
            where a.organization_id = ? group by c.state
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public OwnWork work(long organizationId, Set<ControlPointState> states, int limit, Today today) {
        List<Point> points = SqlQuery.of(POINTS, ReportState.RETURNED.name(), ReportState.DRAFT.name(), organizationId)
                .addIn(states.stream().map(Enum::name).toList())
                .add("order by c.effective_due is null, c.effective_due, c.id limit ?", limit)
                .all(dataSource, row -> point(row, today));
        List<Part> parts = SqlQuery.of(PARTS, organizationId, limit).all(dataSource, row -> part(row, today.today()));
        Map<ControlPointState, Long> counts = new EnumMap<>(ControlPointState.class);
        SqlQuery.of(COUNTS, organizationId)
                .all(dataSource, row -> counts.put(row.value(ControlPointState.class, "state"), row.number("points")));
        return new OwnWork(points, parts, counts);
    }

    private static Point point(Row row, Today today) {
        return new Point(
                row.number("id"),
                row.text("label"),
                row.text("text"),
                row.dayOrNull("meeting_date"),
                row.dayOrNull("effective_due"),
                row.dayOrNull("original_due"),
                DueState.status(row, today.today(), today.soonUntil()),
                DueState.why(row.text("why")),
                new OwedReport(
                        EvidenceRequirement.parseAll(row.text("requirements")),
                        row.textOrNull("returned"),
                        row.is("draft")));
    }

    private static Part part(Row row, LocalDate today) {
        LocalDate due = row.dayOrNull("due");
        return new Part(
                row.number("id"),
                row.number("control_point_id"),
                row.text("label"),
                row.text("task"),
                row.text("short_name"),
                due,
                due != null && due.isBefore(today),
                row.value(SubAssignmentState.class, "state"),
                row.textOrNull("verdict"));
    }
}
