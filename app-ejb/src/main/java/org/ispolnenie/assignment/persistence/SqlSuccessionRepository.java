package org.ispolnenie.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ispolnenie.assignment.domain.SuccessionRepository;
import org.ispolnenie.shared.message.Message;

/**
 * Passes on by SQL what is open for bodies that have ended: as many statements for ten thousand control points as for
 * one.
 */
@ApplicationScoped
public class SqlSuccessionRepository implements SuccessionRepository {

    private static final String OPEN = "('ON_CONTROL', 'REPORTED', 'RETURNED')";
    private static final String OPEN_PART = "('GIVEN', 'ANSWERED', 'RETURNED')";

    private static final String DUE =
            """
            with recursive heir (origin, last, depth) as (
              select o.id, o.successor_id, 1 from organization o where o.valid_to < ?1 and o.successor_id is not null
              union all
              select h.origin, o.successor_id, h.depth + 1
              from heir h join organization o on o.id = h.last
              where o.valid_to < ?1 and o.successor_id is not null and h.depth < 20)
            select h.origin, o.name, l.id, l.name, o.successor_by
            from heir h join organization o on o.id = h.origin join organization l on l.id = h.last
            where (l.valid_to is null or l.valid_to >= ?1 or l.successor_id is null)
              and (exists (select 1 from assignment a where a.organization_id = h.origin and a.state in\s"""
                    + OPEN
                    + """
            )
                or exists (select 1 from sub_assignment s where s.organization_id = h.origin and s.state in\s"""
                    + OPEN_PART + "))";
    private static final String LOCK = "select id from organization where id = ?1 for update";

    /** A row of the history whose state stays; see {@code HistoryEntry}. */
    private static final String NOTE =
            """
            insert into control_point_history (id, version, control_point_id, happened_at, person, from_state, to_state,
                                               reason, effective_due, extension_pending)
            select next value for entity_id, 1, c.id, ?2, ?3, c.state, c.state, ?4, c.effective_due, c.extension_pending
            """;

    private static final String NOTE_POINTS = NOTE
            + "from control_point c join assignment a on a.id = c.assignment_id"
            + " where a.organization_id = ?1 and a.state in " + OPEN + " and c.state in " + OPEN;
    private static final String NOTE_PARTS = NOTE
            + "from sub_assignment s join control_point c on c.id = s.control_point_id"
            + " where s.organization_id = ?1 and s.state in " + OPEN_PART;
    private static final String EVIDENCE = "update evidence e join execution_report r on r.id = e.report_id"
            + " join control_point c on c.id = r.control_point_id join assignment a on a.id = c.assignment_id"
            + " set e.organization_id = ?2, e.version = e.version + 1"
            + " where a.organization_id = ?1 and a.state in " + OPEN + " and r.state = 'DRAFT'";
    private static final String DRAFTS = "update execution_report r join control_point c on c.id = r.control_point_id"
            + " join assignment a on a.id = c.assignment_id"
            + " set r.organization_id = ?2, r.version = r.version + 1"
            + " where a.organization_id = ?1 and a.state in " + OPEN + " and r.state = 'DRAFT'";
    private static final String POINTS_AND_ASSIGNMENTS =
            "update assignment a join control_point c on c.assignment_id = a.id"
                    + " set a.organization_id = ?2, a.version = a.version + 1, c.version = c.version + 1"
                    + " where a.organization_id = ?1 and a.state in " + OPEN;
    private static final String PARTS = "update sub_assignment s set s.organization_id = ?2, s.version = s.version + 1"
            + " where s.organization_id = ?1 and s.state in " + OPEN_PART;

    @PersistenceContext(unitName = "ispolnenie")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Due> due(LocalDate today) {
        // A successor recorded in this very transaction counts.
        em.flush();
        List<Object[]> rows = em.createNativeQuery(DUE).setParameter(1, today).getResultList();
        return rows.stream()
                .map(row -> new Due(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        ((Number) row[2]).longValue(),
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }

    @Override
    public int passOn(Due due, String person, Instant at) {
        em.createNativeQuery(LOCK).setParameter(1, due.bodyId()).getResultList();
        int points = note(NOTE_POINTS, "assignment.history.PASSED_ON", due, person, at);
        int parts = note(NOTE_PARTS, "assignment.history.PART_PASSED_ON", due, person, at);
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

    private int note(String sql, String key, Due due, String person, Instant at) {
        return em.createNativeQuery(sql)
                .setParameter(1, due.bodyId())
                .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(3, person)
                .setParameter(4, Message.of(key, due.bodyName(), due.heirName()).toString())
                .executeUpdate();
    }

    private void move(String sql, Due due) {
        Query update = em.createNativeQuery(sql);
        update.setParameter(1, due.bodyId()).setParameter(2, due.heirId()).executeUpdate();
    }
}
