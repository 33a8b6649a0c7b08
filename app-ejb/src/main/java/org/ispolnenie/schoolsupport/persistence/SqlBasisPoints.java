package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;
import org.ispolnenie.schoolsupport.service.rollup.BasisPoints;
import org.ispolnenie.shared.persistence.SqlQuery;

/** The control points of the decision that ordered a project. */
@ApplicationScoped
public class SqlBasisPoints implements BasisPoints {

    private static final String POINTS =
            """
            select c.id, c.label, c.effective_due, c.state, o.id organization_id, o.code, o.name
            from assignment_view a
            join control_point_view c on c.assignment_id = a.id
            join organization_view o on o.id = a.organization_id
            where a.protocol_id = ? and a.decision_number = ? and c.effective_due is not null
            order by o.code, c.effective_due, c.id
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<BasisPoint> of(ProjectBasis basis) {
        return SqlQuery.of(POINTS, basis.protocolId(), basis.decision())
                .all(
                        dataSource,
                        row -> new BasisPoint(
                                row.number("id"),
                                new OrganizationRef(row.number("organization_id"), row.text("code"), row.text("name")),
                                row.text("label"),
                                row.day("effective_due"),
                                row.value(ControlPointState.class, "state")));
    }
}
