package org.ispolnenie.oversight.persistence.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.oversight.persistence.OversightRows;
import org.ispolnenie.oversight.service.feed.Feed.Bodies;
import org.ispolnenie.oversight.service.feed.Feed.Changes;
import org.ispolnenie.oversight.service.feed.Feed.Event;
import org.ispolnenie.oversight.service.feed.Feed.Kind;
import org.ispolnenie.oversight.service.feed.FeedReader;
import org.ispolnenie.shared.persistence.Row;
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
            from calendar_feed f join account_view n on n.id = f.live_for
            where f.secret_hash = ?
            """;

    private static final String POINT =
            """
            select c.id, c.version,
                   (select max(h.happened_at) from control_point_history_view h where h.control_point_id = c.id) changed_at,
                   c.effective_due day, c.label, left(d.text, 1000) text, p.title, a.protocol_id, a.decision_number,
                   c.id point, o.name, c.state, 1 bodies, %s late, c.why
            """
                    .formatted(DueSql.late("?"));
    private static final String NAMES =
            """
            join decision_view d on d.id = c.decision_id
            join protocol_view p on p.id = a.protocol_id
            join organization_view o on o.id = a.organization_id
            where a.organization_id = ? and c.effective_due is not null
            """;
    private static final String AWAITING =
            "from assignment_view a join control_point_view c on c.assignment_id = a.id\n" + NAMES
                    + "and a.next_due < ? and " + DueSql.AWAITED;
    private static final String REPORTED =
            """
            from (select distinct r.control_point_id from execution_report_view r
                   where r.organization_id = ? and (r.judged_at is null or r.judged_at >= ?) and r.state in (?, ?)) told
            join control_point_view c on c.id = told.control_point_id
            join assignment_view a on a.id = c.assignment_id
            """;
    private static final String NEAREST = "order by abs(datediff(c.effective_due, ?)), c.id limit ?";
    private static final String PARTS =
            """
            select s.id, s.version, greatest(s.given_at, coalesce(s.answered_at, s.given_at)) changed_at,
                   coalesce(s.due, c.effective_due) day, c.label, left(s.task, 1000) text, p.title, a.protocol_id,
                   a.decision_number, c.id point, o.name, if(s.state = ?, s.state, ?) state, 1 bodies,
                   (s.due is not null or not c.extension_pending) and coalesce(s.due, c.effective_due) < ? late, '' why
            from sub_assignment_view s
            join control_point_view c on c.id = s.control_point_id
            join assignment_view a on a.id = c.assignment_id
            join protocol_view p on p.id = a.protocol_id
            join organization_view o on o.id = a.organization_id
            where s.organization_id = ? and %s and coalesce(s.due, c.effective_due) is not null
            order by abs(datediff(day, ?)), s.id limit ?
            """
                    .formatted(DueSql.PART_OWED);

    /** So many control points to each side of today are looked through for the events of all bodies. */
    private static final int HORIZON = 10_000;

    private static final String HORIZON_AFTER =
            """
            select effective_due from control_point_view where state = ? and effective_due >= ?
            order by effective_due limit 1 offset ?
            """;
    private static final String HORIZON_BEFORE =
            """
            select effective_due from control_point_view where state = ? and effective_due < ?
            order by effective_due desc limit 1 offset ?
            """;
    /** Changes are those of all the item's points, done ones too, so that they only ever rise. */
    private static final String ITEMS =
            """
            select g.decision_id id,
                   (select sum(v.version) from control_point_view v where v.decision_id = g.decision_id) version,
                   (select max(h.happened_at) from control_point_view v join control_point_history_view h on h.control_point_id = v.id
                     where v.decision_id = g.decision_id) changed_at,
                   g.due day, k.label, left(d.text, 1000) text, p.title, b.protocol_id, b.decision_number,
                   g.point, null name, null state, g.bodies, g.late, '' why
            from (
              select c.effective_due due, c.decision_id, min(c.id) point, count(*) bodies,
                     sum(%s) late
              from control_point_view c
              where %s and c.effective_due between ? and ?
              group by c.effective_due, c.decision_id
              order by abs(datediff(c.effective_due, ?)), c.decision_id limit ?
            ) g
            join control_point_view k on k.id = g.point
            join assignment_view b on b.id = k.assignment_id
            join protocol_view p on p.id = b.protocol_id
            join decision_view d on d.id = g.decision_id
            """
                    .formatted(DueSql.late("?"), DueSql.OPEN);

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Optional<Owner> owner(String secretHash) {
        return SqlQuery.of(OWNER, secretHash)
                .one(
                        dataSource,
                        row -> new Owner(
                                row.number("id"), row.text("login"), row.text("language"), row.dayOrNull("last_used")));
    }

    @Override
    public List<Event> ofBody(long organizationId, LocalDate today, Instant acceptedSince, int limit) {
        LocalDateTime since = LocalDateTime.ofInstant(acceptedSince, ZoneOffset.UTC);
        List<Event> events = new ArrayList<>();
        events.addAll(events(
                Kind.POINT,
                SqlQuery.of(POINT, today)
                        .add(AWAITING, organizationId, Assignment.NEVER)
                        .add(NEAREST, today, limit)));
        events.addAll(events(
                Kind.POINT,
                SqlQuery.of(POINT, today)
                        .add(REPORTED, organizationId, since, ReportState.SUBMITTED.name(), ReportState.ACCEPTED.name())
                        .add(NAMES, organizationId)
                        .add("and c.state in")
                        .addIn(List.of(ControlPointState.REPORTED.name(), ControlPointState.ACCEPTED.name()))
                        .add(NEAREST, today, limit)));
        events.addAll(events(
                Kind.PART,
                SqlQuery.of(
                        PARTS,
                        SubAssignmentState.RETURNED.name(),
                        ControlPointState.ON_CONTROL.name(),
                        today,
                        organizationId,
                        today,
                        limit)));
        return nearest(events, today, limit);
    }

    @Override
    public List<Event> ofAll(LocalDate today, int limit) {
        LocalDate first = horizon(HORIZON_BEFORE, today).orElse(LocalDate.EPOCH);
        LocalDate last = horizon(HORIZON_AFTER, today).orElse(LocalDate.of(9999, 1, 1));
        return nearest(events(Kind.ITEM, SqlQuery.of(ITEMS, today, first, last, today, limit)), today, limit);
    }

    private Optional<LocalDate> horizon(String statement, LocalDate today) {
        return SqlQuery.of(statement, ControlPointState.ON_CONTROL.name(), today, HORIZON)
                .one(dataSource, row -> row.day("effective_due"));
    }

    private List<Event> events(Kind kind, SqlQuery query) {
        return query.all(dataSource, row -> event(kind, row));
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

    private static Event event(Kind kind, Row row) {
        String why = row.text("why");
        return new Event(
                kind,
                row.number("id"),
                new Changes(row.number("version"), row.moment("changed_at")),
                row.day("day"),
                OversightRows.item(row),
                row.number("point"),
                new Bodies(row.textOrNull("name"), row.count("bodies"), row.count("late")),
                row.valueOrNull(ControlPointState.class, "state"),
                why.isEmpty() ? List.of() : DueState.why(why));
    }
}
