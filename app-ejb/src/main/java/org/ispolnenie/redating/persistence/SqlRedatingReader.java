package org.ispolnenie.redating.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.redating.service.HitPoint.Candidate;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingReader;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.PersonSql;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** What acts hit, by SQL: entered by the index of open control points, one part at a time. */
@ApplicationScoped
public class SqlRedatingReader implements RedatingReader {

    private static final String AWAITING = "state in ('ON_CONTROL', 'RETURNED') and effective_due in ";

    /** A date came into force with the first row of the history after the last one that shows another date. */
    private static final String COLUMNS =
            """
            select c.id, c.version, a.protocol_id, p.meeting_date, a.decision_number, c.decision_id, c.label, d.text,
                   o.id, o.code, o.name, c.effective_due, c.original_due, c.state, c.extension_pending,
                   (select min(h.happened_at) from control_point_history h where h.control_point_id = c.id),
                   (select min(h.happened_at) from control_point_history h
                    where h.control_point_id = c.id and h.happened_at > (
                      select max(x.happened_at) from control_point_history x
                      where x.control_point_id = c.id and not x.effective_due <=> c.effective_due)),
                   r.non_working_day_rule, r.name
            """;

    private static final String JOINS =
            """
            join assignment a on a.id = c.assignment_id
            join organization o on o.id = a.organization_id
            join protocol p on p.id = a.protocol_id
            join decision d on d.id = c.decision_id
            left join controlled_protocol k on k.protocol_id = a.protocol_id
            left join control_rule_set r on r.code = k.rule_set and r.edition = k.rule_set_edition
            """;

    private static final String ACTS = "select g.id, g.version, g.act, g.basis, " + PersonSql.name("g.person")
            + ", g.moved_at, g.points from redating g ";
    private static final String MOVES =
            """
            select m.control_point_id, c.label, o.code, o.name, m.due_before, m.due_after
            from redating_move m
            join control_point c on c.id = m.control_point_id
            join assignment a on a.id = c.assignment_id
            join organization o on o.id = a.organization_id
            where m.redating_id = ?
            order by m.due_before, c.decision_id, c.id
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    /** The statement for a part of the list, limit included. */
    static SqlQuery dueOnQuery(Collection<LocalDate> days, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(COLUMNS)
                .add("from (select id from control_point where " + AWAITING)
                .addIn(days);
        if (cursor != null) {
            RedatingCursor last = RedatingCursor.decoded(cursor);
            query.add(
                    "and effective_due >= ? and (effective_due, decision_id, id) > (?, ?, ?)",
                    last.due(),
                    last.due(),
                    last.decision(),
                    last.id());
        }
        return query.add("order by effective_due, decision_id, id limit ?) hit", limit)
                .add("join control_point c on c.id = hit.id")
                .add(JOINS)
                .add("order by c.effective_due, c.decision_id, c.id");
    }

    @Override
    public Page<Candidate> dueOn(Collection<LocalDate> days, int limit, @Nullable String cursor) {
        List<Candidate> rows = dueOnQuery(days, limit + 1, cursor).list(dataSource, SqlRedatingReader::candidate);
        if (rows.size() <= limit) {
            return new Page<>(rows, null, null);
        }
        Candidate last = rows.get(limit - 1);
        return new Page<>(
                rows.subList(0, limit),
                new RedatingCursor(last.effectiveDue(), last.decisionId(), last.id()).encoded(),
                null);
    }

    @Override
    public List<Candidate> points(Collection<Long> ids) {
        return SqlQuery.of(COLUMNS)
                .add("from control_point c")
                .add(JOINS)
                .add("where c.effective_due is not null and c.id in ")
                .addIn(ids)
                .list(dataSource, SqlRedatingReader::candidate);
    }

    @Override
    public Map<LocalDate, Long> count(Collection<LocalDate> days) {
        Map<LocalDate, Long> counts = new HashMap<>();
        SqlQuery.of("select effective_due, count(*) from control_point where " + AWAITING)
                .addIn(days)
                .add("group by effective_due")
                .list(dataSource, row -> counts.put(row.getObject(1, LocalDate.class), row.getLong(2)));
        return counts;
    }

    @Override
    public Optional<RecordedRedating> redating(long id) {
        return SqlQuery.of(ACTS)
                .add("where g.id = ?", id)
                .first(dataSource, row -> act(row, SqlQuery.of(MOVES, id).list(dataSource, SqlRedatingReader::move)));
    }

    @Override
    public List<RecordedRedating> latest(int limit) {
        return SqlQuery.of(ACTS)
                .add("order by g.moved_at desc, g.id desc limit ?", limit)
                .list(dataSource, row -> act(row, List.of()));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        String rule = row.getString(18);
        return new Candidate(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                ControlPointState.valueOf(row.getString(14)),
                row.getBoolean(15),
                instant(row.getObject(16, LocalDateTime.class)),
                row.getObject(17) == null ? null : instant(row.getObject(17, LocalDateTime.class)),
                rule == null ? null : NonWorkingDayRule.valueOf(rule),
                row.getString(19));
    }

    private static RecordedRedating act(ResultSet row, List<RecordedRedating.Move> moves) throws SQLException {
        return new RecordedRedating(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row.getObject(6, LocalDateTime.class)),
                row.getInt(7),
                moves);
    }

    private static RecordedRedating.Move move(ResultSet row) throws SQLException {
        return new RecordedRedating.Move(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
