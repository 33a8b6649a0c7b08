package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.directory.service.account.TiedWork;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;

/** How many schools of support projects somebody who leaves serves by name. */
@ApplicationScoped
public class SqlSchoolsServed implements TiedWork {

    private static final String SERVED =
            """
            select count(distinct c.project_school_id) schools from school_curator c
            where c.login = ? and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Override
    public List<Message> of(Leaving person) {
        LocalDate today = LocalDate.now(clock);
        long served = SqlQuery.of(SERVED, person.login(), today, today).the(dataSource, row -> row.number("schools"));
        return served == 0 ? List.of() : List.of(Message.of("schoolsupport.SCHOOLS_SERVED", served));
    }
}
