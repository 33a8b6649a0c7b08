package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.schoolsupport.service.school.CandidateReader;
import org.ispolnenie.shared.persistence.SqlQuery;

/** Schools that are in projects, and accounts with the role of a curator. */
@ApplicationScoped
public class SqlCandidateReader implements CandidateReader {

    private static final String INCLUDED =
            """
            select s.included_school_id school_id, p.code
            from project_school s
            join support_project p on p.id = s.project_id
            where s.included_school_id is not null
            """;
    private static final String CURATORS =
            """
            select a.login, a.display_name
            from account_view a
            join account_role_view r on r.account_id = a.id
            where r.role = ? and a.active
            order by a.display_name, a.login
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<Included> included() {
        return SqlQuery.of(INCLUDED).all(dataSource, row -> new Included(row.number("school_id"), row.text("code")));
    }

    @Override
    public List<CuratorChoice> curators() {
        return SqlQuery.of(CURATORS, Role.CURATOR)
                .all(dataSource, row -> new CuratorChoice(row.text("login"), row.text("display_name")));
    }
}
