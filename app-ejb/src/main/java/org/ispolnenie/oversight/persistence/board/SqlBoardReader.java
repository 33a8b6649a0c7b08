package org.ispolnenie.oversight.persistence.board;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.persistence.DueState;
import org.ispolnenie.assignment.service.point.ControlStatus;
import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.oversight.service.board.Board.Body;
import org.ispolnenie.oversight.service.board.Board.Cell;
import org.ispolnenie.oversight.service.board.BoardReader;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * A protocol's board in two statements: the texts, then every control point with its state: the present one as it stands
 * at the point, a past day's as the point's history tells it.
 */
@ApplicationScoped
public class SqlBoardReader implements BoardReader {

    private static final String TEXTS =
            "select item_number, text from decision_view where protocol_id = ? and parent_number is null order by ordinal";
    private static final String OF_A_POINT = "select a.decision_number, a.id assignment_id, o.code, c.id,";
    private static final String CALLED = "o.name, o.short_name,";
    /** A past day shows the bodies as they were called then. */
    private static final String CALLED_THEN =
            "coalesce(f.name, o.name) name, coalesce(f.short_name, o.short_name) short_name,";

    private static final String NOW = "c.effective_due, c.state, c.extension_pending";
    private static final String THEN = "h.effective_due, h.to_state state, h.extension_pending";
    private static final String POINTS =
            """
            from assignment_view a
            join organization_view o on o.id = a.addressed_id
            join control_point_view c on c.assignment_id = a.id
            """;
    private static final String LAST_CHANGE =
            """
            join control_point_history_view h on h.id = (
              select l.id from control_point_history_view l
              where l.control_point_id = c.id and l.happened_at < ?
              order by l.happened_at desc, l.id desc limit 1)
            """;
    private static final String FORMER_NAME =
            """
            left join organization_former_name_view f
              on f.organization_id = o.id and f.valid_from <= ? and f.valid_to >= ?
            """;
    private static final String OF_PROTOCOL = "where a.protocol_id = ? order by a.decision_ordinal, o.code, c.ordinal";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    private record Point(
            String decision, long assignment, Body body, long id, @Nullable LocalDate due, ControlStatus status) {}

    @Override
    public Board board(long protocolId, Moment moment) {
        Map<String, String> texts = new LinkedHashMap<>();
        SqlQuery.of(TEXTS, protocolId).all(dataSource, row -> texts.put(row.text("item_number"), row.text("text")));
        Map<String, Body> bodies = new TreeMap<>();
        Map<String, Map<String, List<Point>>> cells = new LinkedHashMap<>();
        for (Point point : points(protocolId, moment)) {
            bodies.put(point.body().code(), point.body());
            cells.computeIfAbsent(point.decision(), d -> new TreeMap<>())
                    .computeIfAbsent(point.body().code(), b -> new ArrayList<>())
                    .add(point);
        }
        List<Body> columns =
                bodies.values().stream().sorted(SqlBoardReader::inOfficialOrder).toList();
        List<Board.Row> rows = texts.entrySet().stream()
                .filter(text -> cells.containsKey(text.getKey()))
                .map(text -> new Board.Row(
                        text.getKey(), text.getValue(), row(columns, cells.getOrDefault(text.getKey(), Map.of()))))
                .toList();
        return new Board(protocolId, moment.asOf(), columns, rows);
    }

    private List<Point> points(long protocolId, Moment moment) {
        return pointsQuery(protocolId, moment).all(dataSource, row -> point(row, moment));
    }

    private static SqlQuery pointsQuery(long protocolId, Moment moment) {
        @Nullable Instant until = moment.until();
        SqlQuery query = SqlQuery.of(OF_A_POINT)
                .add(until == null ? CALLED : CALLED_THEN)
                .add(until == null ? NOW : THEN)
                .add(POINTS);
        if (until != null) {
            query.add(LAST_CHANGE, until).add(FORMER_NAME, moment.asOf(), moment.asOf());
        }
        return query.add(OF_PROTOCOL, protocolId);
    }

    private static Point point(Row row, Moment moment) {
        return new Point(
                row.text("decision_number"),
                row.number("assignment_id"),
                new Body(row.text("code"), row.text("name"), row.text("short_name")),
                row.number("id"),
                row.dayOrNull("effective_due"),
                DueState.status(row, moment.asOf(), moment.soonUntil()));
    }

    /** Districts MR01 … MR17, then the city GO18, then the regional bodies. */
    private static int inOfficialOrder(Body one, Body other) {
        return Integer.compare(rank(one.code()), rank(other.code())) != 0
                ? Integer.compare(rank(one.code()), rank(other.code()))
                : one.code().compareTo(other.code());
    }

    private static int rank(String code) {
        return code.startsWith("MR") ? 0 : code.startsWith("GO") ? 1 : 2;
    }

    private static List<@Nullable Cell> row(List<Body> columns, Map<String, List<Point>> cells) {
        List<@Nullable Cell> row = new ArrayList<>();
        for (Body body : columns) {
            List<Point> points = cells.get(body.code());
            row.add(points == null ? null : CellOfPoints.of(points));
        }
        return row;
    }

    /** Sums up the control points of a cell. */
    private static final class CellOfPoints {

        static Cell of(List<Point> points) {
            ControlPointState state = ControlPointState.NOT_RELEVANT;
            boolean overdue = false;
            boolean soon = false;
            boolean pending = false;
            LocalDate next = null;
            int closed = 0;
            Point first = null;
            for (Point point : points) {
                ControlStatus status = point.status();
                state = ControlPointState.leastAdvanced(state, status.state());
                overdue |= status.overdue();
                soon |= status.dueSoon();
                pending |= status.extensionPending();
                closed += status.state().isClosed() ? 1 : 0;
                if (status.state().awaitsExecution()
                        && point.due() != null
                        && (next == null || point.due().isBefore(next))) {
                    next = point.due();
                    first = point;
                }
            }
            Point shown = first == null ? points.get(points.size() - 1) : first;
            return new Cell(
                    shown.assignment(),
                    shown.body().code(),
                    new ControlStatus(state, overdue, soon, pending),
                    next,
                    closed,
                    points.size(),
                    shown.id());
        }
    }
}
