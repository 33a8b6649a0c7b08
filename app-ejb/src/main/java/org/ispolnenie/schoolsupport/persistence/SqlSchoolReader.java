package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.project.SupportProjectKind;
import org.ispolnenie.schoolsupport.domain.school.ProfileText;
import org.ispolnenie.schoolsupport.service.school.SchoolReader;
import org.ispolnenie.schoolsupport.service.school.SchoolSight;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.Row;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.jspecify.annotations.Nullable;

/** Schools of a project by keyset along their codes; one that came in several times, by when it did. */
@ApplicationScoped
public class SqlSchoolReader implements SchoolReader {

    private static final char BETWEEN = ',';
    private static final ProfileText PROFILES = new ProfileText();

    private static final String ROWS =
            """
            select s.id, s.version, s.school_id, o.code, o.name, o.parent_id, s.included_on, s.excluded_on, s.profile,
                   s.team is not null has_team,
                   exists (select 1 from roadmap r where r.project_school_id = s.id and r.approved_version is not null
                   ) has_roadmap,
                   (select group_concat(distinct c.login order by c.login) from school_curator c
                    where c.project_school_id = s.id and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?)
                   ) curators,
                   exists (select 1 from project_school x join support_project p on p.id = x.project_id
                           join support_project own on own.id = s.project_id
                           where x.included_school_id = s.included_school_id and p.kind <> own.kind
                             and p.kind <> ? and own.kind <> ?) elsewhere
            from project_school s
            join organization_view o on o.id = s.school_id
            where s.project_id = ?
            """;
    private static final String SERVED =
            """
            or exists (select 1 from school_curator c where c.project_school_id = s.id and c.login = ?
                       and c.valid_from <= ? and (c.valid_to is null or c.valid_to >= ?))
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public Page<Found> page(Choice choice, int limit, @Nullable String cursor) {
        SqlQuery query = SqlQuery.of(
                        ROWS,
                        choice.sight().day(),
                        choice.sight().day(),
                        SupportProjectKind.OTHER,
                        SupportProjectKind.OTHER,
                        choice.projectId())
                .add(choice.excluded() ? "and s.included_school_id is null" : "and s.included_school_id is not null");
        @Nullable Set<Long> bodies = choice.bodies();
        if (bodies != null) {
            query.add("and o.parent_id in").addIn(bodies);
        }
        see(query, choice.sight());
        if (cursor != null) {
            behind(query, cursor);
        }
        List<Found> rows =
                query.add("order by o.code, s.id limit ?", limit + 1).all(dataSource, SqlSchoolReader::found);
        return Page.of(
                rows, limit, row -> "" + row.id() + BETWEEN + row.school().code());
    }

    /** What the caller may not see is not there. */
    static void see(SqlQuery query, SchoolSight sight) {
        if (sight.all()) {
            return;
        }
        query.add("and (o.parent_id in").addIn(sight.bodies());
        query.add("or s.school_id = ?", sight.school());
        if (sight.curator() != null) {
            query.add(SERVED, sight.curator(), sight.day(), sight.day());
        }
        query.add(")");
    }

    private static void behind(SqlQuery query, String cursor) {
        int end = cursor.indexOf(BETWEEN);
        try {
            long id = Long.parseLong(cursor.substring(0, Math.max(0, end)));
            String code = cursor.substring(end + 1);
            query.add("and o.code >= ? and (o.code > ? or s.id > ?)", code, code, id);
        } catch (NumberFormatException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }

    private static Found found(Row row) {
        return new Found(
                row.number("id"),
                row.number("version"),
                new OrganizationRef(row.number("school_id"), row.text("code"), row.text("name")),
                row.numberOrNull("parent_id"),
                row.day("included_on"),
                row.dayOrNull("excluded_on"),
                PROFILES.convertToEntityAttribute(row.text("profile")),
                row.listed("curators").toList(),
                new State(row.is("has_team"), row.is("has_roadmap"), row.is("elsewhere")));
    }
}
