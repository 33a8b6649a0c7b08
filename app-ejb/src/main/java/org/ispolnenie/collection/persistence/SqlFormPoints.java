package org.ispolnenie.collection.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.collection.service.sheet.FormPoints;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The control points of an item or sub-item. */
@ApplicationScoped
public class SqlFormPoints implements FormPoints {

    private static final String POINTS =
            """
            select c.id, a.decision_number, c.label, c.state, o.id organization_id, o.code, o.name
            from assignment_view a
            join control_point_view c on c.assignment_id = a.id
            join organization_view o on o.id = a.organization_id
            where a.protocol_id = ? and (a.decision_number = ? or c.label = ?)
            order by o.code, a.id, c.ordinal
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<FormPoint> points(long protocolId, String number) {
        return SqlQuery.of(POINTS, protocolId, number, number)
                .all(
                        dataSource,
                        row -> new FormPoint(
                                row.number("id"),
                                row.text("decision_number"),
                                row.text("label"),
                                row.value(ControlPointState.class, "state"),
                                new OrganizationRef(
                                        row.number("organization_id"), row.text("code"), row.text("name"))));
    }
}
