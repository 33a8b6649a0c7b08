package org.ispolnenie.oversight.persistence.due;

import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.persistence.SqlQuery;

/** A {@link PointScope} as conditions on an assignment {@code a}. */
final class PointScopeSql {

    private PointScopeSql() {}

    static void narrow(SqlQuery query, PointScope scope) {
        if (scope.organization() != null) {
            // Looked up first, so that an index of the body's is entered by its id.
            query.add(
                    "and a.organization_id = (select b.id from organization_view b where b.code = ?)",
                    scope.organization());
        }
        if (scope.protocol() != null) {
            query.add("and a.protocol_id = ?", scope.protocol());
        }
        if (scope.decision() != null) {
            query.add("and a.decision_number = ?", scope.decision());
        }
    }
}
