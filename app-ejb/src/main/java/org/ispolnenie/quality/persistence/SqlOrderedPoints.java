package org.ispolnenie.quality.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.service.set.OrderedPoints;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The control points of items that order sets of measures. */
@ApplicationScoped
public class SqlOrderedPoints implements OrderedPoints {

    private static final String POINTS =
            """
            select c.id, a.protocol_id, c.label, c.effective_due
            from quality_order q
            join assignment_view a on a.protocol_id = q.protocol_id and a.decision_number = q.number
            join control_point_view c on c.assignment_id = a.id
            where q.set_year = ? and a.organization_id in
            """;
    private static final String ORDERED =
            """
            select o.id, o.code, o.name, q.set_year
            from control_point_view c
            join assignment_view a on a.id = c.assignment_id
            join quality_order q on q.protocol_id = a.protocol_id and q.number = a.decision_number
            join organization_view o on o.id = a.organization_id
            where c.id = ? and o.kind = ?
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<OrderedPoint> points(Set<Long> municipalities, int year) {
        return SqlQuery.of(POINTS, year)
                .addIn(municipalities)
                .add("order by c.effective_due is null, c.effective_due, c.id")
                .all(
                        dataSource,
                        row -> new OrderedPoint(
                                row.number("id"),
                                row.number("protocol_id"),
                                row.text("label"),
                                row.dayOrNull("effective_due")));
    }

    @Override
    public Optional<Ordered> ordered(long pointId) {
        return SqlQuery.of(ORDERED, pointId, OrganizationKind.MUNICIPAL_AUTHORITY)
                .one(
                        dataSource,
                        row -> new Ordered(
                                new OrganizationRef(row.number("id"), row.text("code"), row.text("name")),
                                row.count("set_year")));
    }
}
