package org.ispolnenie.oversight.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.rest.AskedBody;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentSort;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/**
 * What of the register is asked for, checked field by field.
 *
 * @param counted whether to say how many there are in all
 */
record AssignmentParameters(
        AssignmentFilter filter, AssignmentSort sort, int limit, @Nullable String cursor, boolean counted) {

    private static final Map<String, AssignmentSort> SORTS = Map.of(
            "due", AssignmentSort.DUE,
            "-due", AssignmentSort.DUE_DESC,
            "decision", AssignmentSort.DECISION);

    static AssignmentParameters read(UriInfo address, DirectoryQueries directory) {
        QueryFields query = QueryFields.of(address);
        AssignmentFilter filter = new AssignmentFilter(
                query.id("protocol"),
                query.text("decision"),
                AskedBody.code(query, directory),
                query.constant("state", ControlPointState.class),
                query.flag("overdue"),
                query.date("dueFrom"),
                query.date("dueTo"),
                query.text("q"));
        requireOrder(query, filter.dueFrom(), filter.dueTo());
        AssignmentParameters parameters = new AssignmentParameters(
                filter, sort(query), query.limit(), query.text("cursor"), Boolean.TRUE.equals(query.flag("total")));
        query.check();
        return parameters;
    }

    private static AssignmentSort sort(QueryFields query) {
        @Nullable String text = query.text("sort");
        if (text == null) {
            return AssignmentSort.DUE;
        }
        @Nullable AssignmentSort sort = SORTS.get(text);
        if (sort == null) {
            query.fault("sort", Message.of("shared.NOT_ONE_OF", text, "due, -due, decision"));
            return AssignmentSort.DUE;
        }
        return sort;
    }

    private static void requireOrder(QueryFields query, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            query.fault("dueTo", Message.of("shared.ENDS_BEFORE_IT_BEGINS"));
        }
    }
}
