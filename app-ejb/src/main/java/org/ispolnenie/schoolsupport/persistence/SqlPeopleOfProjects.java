package org.ispolnenie.schoolsupport.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.personal.DataSubject;
import org.ispolnenie.shared.service.personal.PersonalData;
import org.ispolnenie.shared.service.personal.SignatureColumn;
import org.ispolnenie.shared.service.personal.StoredPart;

/** Who serves schools, who stands in their teams by name, and who signed what in projects. */
@ApplicationScoped
public class SqlPeopleOfProjects implements PersonalData {

    private static final String SERVED =
            """
            select concat(p.title, ': ', o.short_name, ' (', c.valid_from, coalesce(concat(' – ', c.valid_to), ''), ')') served
            from school_curator c
            join project_school s on s.id = c.project_school_id
            join support_project p on p.id = s.project_id
            join organization_view o on o.id = s.school_id
            where c.login = ?
            order by c.valid_from, c.id
            """;
    private static final String TEAMS =
            """
            select concat(p.title, ': ', o.short_name) team_of
            from project_school s
            join support_project p on p.id = s.project_id
            join organization_view o on o.id = s.school_id
            where locate(?, s.team) > 0
            order by p.title, o.short_name
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public List<StoredPart> of(DataSubject person) {
        List<String> served = SqlQuery.of(SERVED, person.login()).all(dataSource, row -> row.text("served"));
        List<String> teams = SqlQuery.of(TEAMS, person.name()).all(dataSource, row -> row.text("team_of"));
        return List.of(
                StoredPart.listed(Message.of("schoolsupport.personal.SERVED"), served)
                        .on("/schoolsupport/projects.xhtml"),
                StoredPart.listed(Message.of("schoolsupport.personal.TEAMS"), teams)
                        .on("/schoolsupport/projects.xhtml"));
    }

    @Override
    public List<SignatureColumn> signatures() {
        return List.of(
                SignatureColumn.of(Message.of("schoolsupport.personal.SERVING"), "update school_curator set login = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.CURATORS"), "update school_curator set named_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.PROJECTS"), "update support_project set changed_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.SCHOOLS"), "update project_school set included_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.SCHOOLS"), "update project_school set changed_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.ROADMAPS"), "update roadmap_version set written_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.ROADMAPS"), "update roadmap_version set approved_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.PROGRESS"), "update measure_progress set moved_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.FILES"), "update roadmap_evidence set added_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.VALUES"), "update indicator_value set entered_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.VALUES"), "update withdrawn_value set entered_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.VALUES"), "update withdrawn_value set withdrawn_by = ?"),
                SignatureColumn.of(
                        Message.of("schoolsupport.personal.COMMENTS"), "update school_comment set person = ?"));
    }
}
