package org.ispolnenie.assignment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.directory.service.account.TiedWork;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;

/** How many control points are open for the body of somebody who leaves: work belongs to bodies. */
@ApplicationScoped
public class SqlOpenPoints implements TiedWork {

    private static final String OPEN =
            """
            select count(*) points
            from assignment a join control_point c on c.assignment_id = a.id
            where a.organization_id = ? and c.state in ('ON_CONTROL', 'REPORTED', 'RETURNED')
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<Message> of(Leaving person) {
        if (person.body() == null) {
            return List.of();
        }
        long open = SqlQuery.of(OPEN, person.body().id()).the(dataSource, row -> row.number("points"));
        return open == 0
                ? List.of()
                : List.of(Message.of(
                        "assignment.OPEN_POINTS_OF_BODY", person.body().name(), open));
    }
}
