package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.directory.domain.body.OpenWork;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Counts what a body owes: its open control points, and the parts it was given and that are not judged. */
@ApplicationScoped
public class SqlOpenWork implements OpenWork {

    private static final String OPEN = SqlQuery.names(ControlPointState.open());
    private static final String OPEN_PART =
            SqlQuery.names(List.of(SubAssignmentState.GIVEN, SubAssignmentState.ANSWERED, SubAssignmentState.RETURNED));
    private static final String COUNT =
            """
            select (select count(*) from assignment a join control_point c on c.assignment_id = a.id
                    where a.organization_id = ? and c.state in\s"""
                    + OPEN
                    + """
            ) + (select count(*) from sub_assignment s where s.organization_id = ? and s.state in\s"""
                    + OPEN_PART + ") open_work";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public long of(long organizationId) {
        return SqlQuery.of(COUNT, organizationId, organizationId).the(dataSource, row -> row.number("open_work"));
    }
}
