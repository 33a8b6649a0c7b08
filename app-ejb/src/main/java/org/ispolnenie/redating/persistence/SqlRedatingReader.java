package org.ispolnenie.redating.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.persistence.PersonSql;
import org.ispolnenie.protocol.domain.rule.NonWorkingDayRule;
import org.ispolnenie.redating.service.HitPoint.Candidate;
import org.ispolnenie.redating.service.HitPoint.Dating;
import org.ispolnenie.redating.service.HitPoint.ItemOfPoint;
import org.ispolnenie.redating.service.HitPoint.ProtocolOfPoint;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingReader;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads the control points whose days acts made non-working: along the index of open control points, one part at a
 * time.
 */
@ApplicationScoped
public class SqlRedatingReader implements RedatingReader {

    private static final String AWAITING = "state in ('ON_CONTROL', 'RETURNED') and effective_due in ";

    /** A date came into force with the first row of the history after the last one that shows another date. */
    private static final String COLUMNS =
            """
            select c.id, c.version, a.protocol_id, p.meeting_date, a.decision_number, c.decision_id, c.label, d.text,
                   o.id organization_id, o.code, o.name, c.effective_due, c.original_due, c.state, c.extension_pending,
                   (select min(h.happened_at) from control_point_history_view h where h.control_point_id = c.id) put_at,
                   (select min(h.happened_at) from control_point_history_view h
                    where h.control_point_id = c.id and h.happened_at > (
                      select max(x.happened_at) from control_point_history_view x
                      where x.control_point_id = c.id and not x.effective_due <=> c.effective_due)) moved_at,
                   r.non_working_day_rule, r.name rules
            """;

    private static final String JOINS =
            """
            join assignment_view a on a.id = c.assignment_id
            join organization_view o on o.id = a.organization_id
            join protocol_view p on p.id = a.protocol_id
            join decision_view d on d.id = c.decision_id
            left join controlled_protocol_view k on k.protocol_id = a.protocol_id
            left join control_rule_set_view r on r.code = k.rule_set and r.edition = k.rule_set_edition
            """;

    private static final String ACTS = "select g.id, g.version, g.act, g.basis, " + PersonSql.name("g.person")
            + " person, g.moved_at, g.points from redating g ";
    private static final String MOVES =
            """
            select m.control_point_id, c.label, o.code, o.name, m.due_before, m.due_after
            from redating_move m
            join control_point_view c on c.id = m.control_point_id
            join assignment_view a on a.id = c.assignment_id
            join organization_view o on o.id = a.organization_id
            where m.redating_id = ?
            order by m.due_before, c.decision_id, c.id
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    /** The statement for a part of the list, limit included. */
    static SqlQuery dueOnQuery(Collection<LocalDate> days, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(COLUMNS)
                .add("from (select id from control_point_view where " + AWAITING)
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
                .add("join control_point_view c on c.id = hit.id")
                .add(JOINS)
                .add("order by c.effective_due, c.decision_id, c.id");
    }

    @Override
    public Page<Candidate> dueOn(Collection<LocalDate> days, int limit, @Nullable String cursor) {
        return Page.of(
                dueOnQuery(days, limit + 1, cursor).all(dataSource, SqlRedatingReader::candidate),
                limit,
                last -> new RedatingCursor(
                                last.dating().effective(), last.item().decisionId(), last.id())
                        .encoded());
    }

    @Override
    public List<Candidate> points(Collection<Long> ids) {
        return SqlQuery.of(COLUMNS)
                .add("from control_point_view c")
                .add(JOINS)
                .add("where c.effective_due is not null and c.id in ")
                .addIn(ids)
                .all(dataSource, SqlRedatingReader::candidate);
    }

    @Override
    public Map<LocalDate, Long> count(Collection<LocalDate> days) {
        Map<LocalDate, Long> counts = new HashMap<>();
        SqlQuery.of("select effective_due, count(*) points from control_point_view where " + AWAITING)
                .addIn(days)
                .add("group by effective_due")
                .all(dataSource, row -> counts.put(row.day("effective_due"), row.number("points")));
        return counts;
    }

    @Override
    public Optional<RecordedRedating> redating(long id) {
        return SqlQuery.of(ACTS)
                .add("where g.id = ?", id)
                .one(dataSource, row -> act(row, SqlQuery.of(MOVES, id).all(dataSource, SqlRedatingReader::move)));
    }

    @Override
    public List<RecordedRedating> latest(int limit) {
        return SqlQuery.of(ACTS)
                .add("order by g.moved_at desc, g.id desc limit ?", limit)
                .all(dataSource, row -> act(row, List.of()));
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.number("id"),
                row.number("version"),
                new ProtocolOfPoint(
                        row.number("protocol_id"),
                        row.dayOrNull("meeting_date"),
                        row.valueOrNull(NonWorkingDayRule.class, "non_working_day_rule"),
                        row.textOrNull("rules")),
                new ItemOfPoint(
                        row.number("decision_id"), row.text("decision_number"), row.text("label"), row.text("text")),
                new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name")),
                new Dating(
                        row.day("effective_due"),
                        row.dayOrNull("original_due"),
                        row.moment("put_at"),
                        row.momentOrNull("moved_at")),
                row.value(ControlPointState.class, "state"),
                row.is("extension_pending"));
    }

    private static RecordedRedating act(Row row, List<RecordedRedating.Move> moves) {
        return new RecordedRedating(
                row.number("id"),
                row.number("version"),
                row.text("act"),
                row.text("basis"),
                row.text("person"),
                row.moment("moved_at"),
                row.count("points"),
                moves);
    }

    private static RecordedRedating.Move move(Row row) {
        return new RecordedRedating.Move(
                row.number("control_point_id"),
                row.text("label"),
                row.text("code"),
                row.text("name"),
                row.day("due_before"),
                row.day("due_after"));
    }
}
