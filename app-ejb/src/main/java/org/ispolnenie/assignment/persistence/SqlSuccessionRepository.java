package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.SuccessionRepository;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Passing on by SQL: as many statements for ten thousand control points as for one. */
@ApplicationScoped
public class SqlSuccessionRepository implements SuccessionRepository {

    private static final String OPEN = SqlQuery.names(ControlPointState.open());
    private static final String OPEN_PART =
            SqlQuery.names(List.of(SubAssignmentState.GIVEN, SubAssignmentState.ANSWERED, SubAssignmentState.RETURNED));
    private static final String DRAFT = SqlQuery.names(List.of(ReportState.DRAFT));

    private static final String DUE =
            """
            with recursive heir (origin, last, depth) as (
              select o.id, o.successor_id, 1 from organization_view o where o.valid_to < ? and o.successor_id is not null
              union all
              select h.origin, o.successor_id, h.depth + 1
              from heir h join organization_view o on o.id = h.last
              where o.valid_to < ? and o.successor_id is not null and h.depth < 20)
            select h.origin, o.name, l.id heir, l.name heir_name, o.successor_by
            from heir h join organization_view o on o.id = h.origin join organization_view l on l.id = h.last
            where (l.valid_to is null or l.valid_to >= ? or l.successor_id is null)
              and (exists (select 1 from assignment a where a.organization_id = h.origin and a.state in\s"""
                    + OPEN
                    + """
            )
                or exists (select 1 from sub_assignment s where s.organization_id = h.origin and s.state in\s"""
                    + OPEN_PART + "))";
    private static final String LOCK = "select id from organization_view where id = ? for update";

    /** A row of the history whose state stays; see {@code HistoryEntry}. */
    private static final String NOTE =
            """
            insert into control_point_history (id, version, control_point_id, happened_at, person, from_state, to_state,
                                               reason, effective_due, extension_pending)
            select next value for entity_id, 1, c.id, ?, ?, c.state, c.state, ?, c.effective_due, c.extension_pending
            """;

    private static final String NOTE_POINTS = NOTE
            + "from control_point c join assignment a on a.id = c.assignment_id"
            + " where a.organization_id = ? and a.state in " + OPEN + " and c.state in " + OPEN;
    private static final String NOTE_PARTS = NOTE
            + "from sub_assignment s join control_point c on c.id = s.control_point_id"
            + " where s.organization_id = ? and s.state in " + OPEN_PART;
    private static final String EVIDENCE = "update evidence e join execution_report r on r.id = e.report_id"
            + " join control_point c on c.id = r.control_point_id join assignment a on a.id = c.assignment_id"
            + " set e.organization_id = ?, e.version = e.version + 1"
            + " where a.organization_id = ? and a.state in " + OPEN + " and r.state in " + DRAFT;
    private static final String DRAFTS = "update execution_report r join control_point c on c.id = r.control_point_id"
            + " join assignment a on a.id = c.assignment_id"
            + " set r.organization_id = ?, r.version = r.version + 1"
            + " where a.organization_id = ? and a.state in " + OPEN + " and r.state in " + DRAFT;
    private static final String POINTS_AND_ASSIGNMENTS =
            "update assignment a join control_point c on c.assignment_id = a.id"
                    + " set a.organization_id = ?, a.version = a.version + 1, c.version = c.version + 1"
                    + " where a.organization_id = ? and a.state in " + OPEN;
    private static final String PARTS = "update sub_assignment s set s.organization_id = ?, s.version = s.version + 1"
            + " where s.organization_id = ? and s.state in " + OPEN_PART;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    public List<Due> due(LocalDate today) {
        // A successor recorded in this very transaction counts.
        em.flush();
        return SqlQuery.of(DUE, today, today, today)
                .all(
                        dataSource,
                        row -> new Due(
                                row.number("origin"),
                                row.text("name"),
                                row.number("heir"),
                                row.text("heir_name"),
                                row.textOrNull("successor_by")));
    }

    @Override
    public int passOn(Due due, Act act) {
        SqlQuery.of(LOCK, due.bodyId()).isThere(dataSource);
        int points = note(NOTE_POINTS, "assignment.history.PASSED_ON", due, act);
        int parts = note(NOTE_PARTS, "assignment.history.PART_PASSED_ON", due, act);
        if (points > 0) {
            move(EVIDENCE, due);
            move(DRAFTS, due);
            move(POINTS_AND_ASSIGNMENTS, due);
        }
        if (parts > 0) {
            move(PARTS, due);
        }
        return points + parts;
    }

    private int note(String sql, String key, Due due, Act act) {
        String reason = Message.of(key, due.bodyName(), due.heirName()).toString();
        return SqlQuery.of(sql, act.at(), act.by(), reason, due.bodyId()).change(dataSource);
    }

    private void move(String sql, Due due) {
        SqlQuery.of(sql, due.heirId(), due.bodyId()).change(dataSource);
    }
}
