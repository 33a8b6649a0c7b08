package org.ispolnenie.oversight.persistence.due;

import java.util.List;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.oversight.service.due.OverdueReader.Due;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/**
 * Finds overdue control points {@code c} with their assignments {@code a}. Where a body or a protocol is asked for, it is
 * entered by its assignments; else {@code control_point_open} gives the points of each of the two states that await
 * execution already in order, so that a part of the list is read and no more.
 */
final class OverdueSql {

    private static final String OF_ASSIGNMENTS =
            "from assignment_view a straight_join control_point_view c on c.assignment_id = a.id where a.next_due <= ?";
    private static final String ALONG_DATES =
            "from control_point_view c straight_join assignment_view a on a.id = c.assignment_id where 1 = 1";

    private OverdueSql() {}

    /** A part of the points by due date, with the columns asked for. */
    static SqlQuery part(String columns, Due due, PointScope scope, @Nullable DueDateCursor last, int limit) {
        SqlQuery query = SqlQuery.of("");
        if (isNarrow(scope)) {
            return ordered(after(from(query, columns, due, scope, DueSql.AWAITING), last), limit);
        }
        boolean first = true;
        for (String state : DueSql.AWAITING) {
            query.add(first ? "(" : "union all (");
            ordered(after(from(query, columns, due, scope, List.of(state)), last), limit);
            query.add(")");
            first = false;
        }
        return query.add("order by due, id limit ?", limit);
    }

    /** A row a point, to be counted: where none are chosen, from the index alone. */
    static SqlQuery rows(Due due, PointScope scope) {
        return scope.equals(PointScope.all())
                ? where(SqlQuery.of("select 1 from control_point_view c where 1 = 1\n"), due, scope, DueSql.AWAITING)
                : all("1", due, scope);
    }

    /** All the points. */
    static SqlQuery all(String columns, Due due, PointScope scope) {
        return from(SqlQuery.of(""), columns, due, scope, DueSql.AWAITING);
    }

    private static SqlQuery from(SqlQuery query, String columns, Due due, PointScope scope, List<String> states) {
        query.add("select " + columns);
        if (isNarrow(scope)) {
            query.add(OF_ASSIGNMENTS, due.to());
        } else {
            query.add(ALONG_DATES);
        }
        return where(query, due, scope, states);
    }

    private static SqlQuery where(SqlQuery query, Due due, PointScope scope, List<String> states) {
        query.add("and c.state in")
                .addIn(states)
                .add("and " + DueSql.DATE_HOLDS + " and c.effective_due <= ?", due.to());
        if (due.from() != null) {
            query.add("and c.effective_due >= ?", due.from());
        }
        PointScopeSql.narrow(query, scope);
        return query;
    }

    private static SqlQuery after(SqlQuery query, @Nullable DueDateCursor last) {
        return last == null
                ? query
                : query.add(
                        "and c.effective_due >= ? and (c.effective_due > ? or c.id > ?)",
                        last.due(),
                        last.due(),
                        last.id());
    }

    private static SqlQuery ordered(SqlQuery query, int limit) {
        return query.add("order by c.effective_due, c.id limit ?", limit);
    }

    private static boolean isNarrow(PointScope scope) {
        return scope.organization() != null || scope.protocol() != null;
    }
}
