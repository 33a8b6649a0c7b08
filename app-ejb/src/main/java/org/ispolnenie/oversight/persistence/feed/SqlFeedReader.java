package org.ispolnenie.oversight.persistence.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.oversight.service.feed.Feed.Event;
import org.ispolnenie.oversight.service.feed.Feed.Kind;
import org.ispolnenie.oversight.service.feed.FeedReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/**
 * Reads the due dates of calendar feeds: of one body by its assignments and reports, of all bodies by item within a
 * horizon.
 */
@ApplicationScoped
public class SqlFeedReader implements FeedReader {

    private static final String OWNER =
            """
            select f.id, n.login, n.language, f.last_used
            from calendar_feed f join account n on n.id = f.live_for
            where f.secret_hash = ?
            """;

    private static final String POINT =
            """
            select 'POINT', c.id, c.version,
                   (select max(h.happened_at) from control_point_history h where h.control_point_id = c.id),
                   c.effective_due, c.label, left(d.text, 1000), p.title, a.protocol_id, a.decision_number, c.id, o.name,
                   c.state, 1, %s, c.why
            """
                    .formatted(DueSql.late("?"));
    private static final String NAMES =
            """
            join decision d on d.id = c.decision_id
            join protocol p on p.id = a.protocol_id
            join organization o on o.id = a.organization_id
            """;
    private static final String AWAITING = POINT
            + "from assignment a join control_point c on c.assignment_id = a.id\n"
            + NAMES
            + """
              where a.organization_id = ? and a.next_due < '9999-12-31'
                and c.state in ('ON_CONTROL', 'RETURNED') and c.effective_due is not null
              order by abs(datediff(c.effective_due, ?)), c.id limit ?
              """;
    private static final String REPORTED = POINT
            + """
              from (select distinct r.control_point_id from execution_report r
                     where r.organization_id = ? and (r.judged_at is null or r.judged_at >= ?)
                       and r.state in ('SUBMITTED', 'ACCEPTED')) told
              join control_point c on c.id = told.control_point_id
              join assignment a on a.id = c.assignment_id
              """
            + NAMES
            + """
              where a.organization_id = ? and c.state in ('REPORTED', 'ACCEPTED') and c.effective_due is not null
              order by abs(datediff(c.effective_due, ?)), c.id limit ?
              """;
    private static final String PARTS =
            """
            select 'PART', s.id, s.version, greatest(s.given_at, coalesce(s.answered_at, s.given_at)),
                   coalesce(s.due, c.effective_due) day, c.label, left(s.task, 1000), p.title, a.protocol_id,
                   a.decision_number, c.id, o.name, if(s.state = 'RETURNED', 'RETURNED', 'ON_CONTROL'), 1,
                   (s.due is not null or not c.extension_pending) and coalesce(s.due, c.effective_due) < ?, ''
            from sub_assignment s
            join control_point c on c.id = s.control_point_id
            join assignment a on a.id = c.assignment_id
            join protocol p on p.id = a.protocol_id
            join organization o on o.id = a.organization_id
            where s.organization_id = ? and s.state in ('GIVEN', 'RETURNED')
              and c.state in ('ON_CONTROL', 'REPORTED', 'RETURNED') and coalesce(s.due, c.effective_due) is not null
            order by abs(datediff(day, ?)), s.id limit ?
            """;

    /** So many control points to each side of today are looked through for the events of all bodies. */
    private static final int HORIZON = 10_000;

    private static final String HORIZON_AFTER =
            """
            select effective_due from control_point where state = 'ON_CONTROL' and effective_due >= ?
            order by effective_due limit 1 offset ?
            """;
    private static final String HORIZON_BEFORE =
            """
            select effective_due from control_point where state = 'ON_CONTROL' and effective_due < ?
            order by effective_due desc limit 1 offset ?
            """;
    /** Changes are those of all the item's points, done ones too, so that they only ever rise. */
    private static final String ITEMS =
            """
            select 'ITEM', g.decision_id, (select sum(v.version) from control_point v where v.decision_id = g.decision_id),
                   (select max(h.happened_at) from control_point v join control_point_history h on h.control_point_id = v.id
                     where v.decision_id = g.decision_id),
                   g.due, k.label, left(d.text, 1000), p.title, b.protocol_id, b.decision_number, g.point, null, null,
                   g.bodies, g.late, ''
            from (
              select c.effective_due due, c.decision_id, min(c.id) point, count(*) bodies,
                     sum(%s) late
              from control_point c
              where %s and c.effective_due between ? and ?
              group by c.effective_due, c.decision_id
              order by abs(datediff(c.effective_due, ?)), c.decision_id limit ?
            ) g
            join control_point k on k.id = g.point
            join assignment b on b.id = k.assignment_id
            join protocol p on p.id = b.protocol_id
            join decision d on d.id = g.decision_id
            """
                    .formatted(DueSql.late("?"), DueSql.OPEN);

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<Owner> owner(String secretHash) {
        return SqlQuery.of(OWNER, secretHash)
                .first(
                        dataSource,
                        row -> new Owner(
                                row.getLong(1), row.getString(2), row.getString(3), row.getObject(4, LocalDate.class)));
    }

    @Override
    public List<Event> ofBody(long organizationId, LocalDate today, Instant acceptedSince, int limit) {
        LocalDateTime since = LocalDateTime.ofInstant(acceptedSince, ZoneOffset.UTC);
        List<Event> events = new ArrayList<>();
        events.addAll(events(SqlQuery.of(AWAITING, today, organizationId, today, limit)));
        events.addAll(events(SqlQuery.of(REPORTED, today, organizationId, since, organizationId, today, limit)));
        events.addAll(events(SqlQuery.of(PARTS, today, organizationId, today, limit)));
        return nearest(events, today, limit);
    }

    @Override
    public List<Event> ofAll(LocalDate today, int limit) {
        LocalDate first = horizon(HORIZON_BEFORE, today).orElse(LocalDate.EPOCH);
        LocalDate last = horizon(HORIZON_AFTER, today).orElse(LocalDate.of(9999, 1, 1));
        return nearest(events(itemsQuery(first, last, today, limit)), today, limit);
    }

    static SqlQuery itemsQuery(LocalDate first, LocalDate last, LocalDate today, int limit) {
        return SqlQuery.of(ITEMS, today, first, last, today, limit);
    }

    private Optional<LocalDate> horizon(String statement, LocalDate today) {
        return SqlQuery.of(statement, today, HORIZON).first(dataSource, row -> row.getObject(1, LocalDate.class));
    }

    private List<Event> events(SqlQuery query) {
        return query.list(dataSource, SqlFeedReader::event);
    }

    private static List<Event> nearest(List<Event> events, LocalDate today, int limit) {
        return events.stream()
                .sorted(Comparator.<Event>comparingLong(
                                event -> Math.abs(event.day().toEpochDay() - today.toEpochDay()))
                        .thenComparing(Event::day)
                        .thenComparing(Event::kind)
                        .thenComparing(Event::id))
                .limit(limit)
                .toList();
    }

    private static Event event(ResultSet row) throws SQLException {
        String state = row.getString(13);
        String why = row.getString(16);
        return new Event(
                Kind.valueOf(row.getString(1)),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                row.getString(10),
                row.getLong(11),
                row.getString(12),
                state == null ? null : ControlPointState.valueOf(state),
                row.getInt(14),
                row.getInt(15),
                why.isEmpty() ? List.of() : DueState.why(why));
    }
}
