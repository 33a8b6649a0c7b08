package org.ispolnenie.schoolsupport.service.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.AttachedWork;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.service.school.SchoolReader;
import org.ispolnenie.schoolsupport.service.school.SchoolReader.Choice;
import org.ispolnenie.schoolsupport.service.school.SchoolReader.Found;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.schoolsupport.service.school.SchoolSight;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/**
 * A project bears out the report of a municipality on the decision that ordered it: once each of its schools has a team
 * and an approved roadmap. Where a body has no school in the project, it says nothing either way.
 */
@ApplicationScoped
public class ProjectWork implements AttachedWork {

    /** More schools than any municipality has. */
    private static final int ALL = 10_000;

    @Inject
    private ProjectRepository projects;

    @Inject
    private SchoolReader schools;

    @Inject
    private SchoolRights rights;

    @Inject
    private Clock clock;

    @Override
    public WorkDone on(AnsweredPoint point) {
        List<SupportProject> ordered = projects.orderedBy(new ProjectBasis(point.protocolId(), point.decision()));
        if (ordered.isEmpty()) {
            return WorkDone.NONE;
        }
        Set<Long> bodies = rights.municipalities().line(point.organizationId());
        return ordered.stream().map(project -> in(project, bodies)).reduce(WorkDone.NONE, WorkDone::and);
    }

    private WorkDone in(SupportProject project, Set<Long> bodies) {
        SchoolSight everybody = new SchoolSight(true, Set.of(), null, null, LocalDate.now(clock));
        List<Found> included = schools.page(new Choice(project.id(), everybody, bodies, false), ALL, null)
                .items();
        if (included.isEmpty()) {
            return WorkDone.NONE;
        }
        List<FieldError> missing = new ArrayList<>();
        included.forEach(school -> missing.addAll(missing(project, school)));
        return new WorkDone(missing.isEmpty() ? Set.of(EvidenceKind.FORM) : Set.of(), missing);
    }

    private static List<FieldError> missing(SupportProject project, Found school) {
        String pointer = "/projects/" + project.code() + "/" + school.school().code();
        List<FieldError> missing = new ArrayList<>();
        if (!school.state().team()) {
            missing.add(new FieldError(
                    pointer + "/team",
                    Message.of("schoolsupport.NO_TEAM", school.school().name())));
        }
        if (!school.state().roadmap()) {
            missing.add(new FieldError(
                    pointer + "/roadmap",
                    Message.of(
                            "schoolsupport.NO_APPROVED_ROADMAP", school.school().name())));
        }
        return missing;
    }
}
