package org.ispolnenie.schoolsupport.service.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.schoolsupport.domain.project.AnOperatorServesTheRegion;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller makes support projects and says what they are. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ProjectService {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    @Inject
    private ProjectRepository projects;

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Audited(value = "PROJECT_MADE", of = AuditEntity.SUPPORT_PROJECT)
    public void make(@AuditedId String code, ProjectDescription description) {
        if (!CODE.matcher(code).matches()) {
            throw ValidationException.of("/code", Message.of("schoolsupport.BAD_PROJECT_CODE"));
        }
        if (projects.project(code).isPresent()) {
            throw new ConflictException(Message.of("schoolsupport.PROJECT_EXISTS", code));
        }
        requireKnown(description);
        projects.add(SupportProject.made(code, description, now()));
    }

    /** @param version as the caller has seen it; null: whichever is there */
    @Audited(value = "PROJECT_CHANGED", of = AuditEntity.SUPPORT_PROJECT)
    public void change(@AuditedId String code, @Nullable Long version, ProjectDescription description) {
        SupportProject project = projects.projectForChange(code).orElseThrow(() -> ProjectQueries.noSuchProject(code));
        project.requireVersion(version);
        requireKnown(description);
        project.change(description, now());
    }

    /** Its operator is a body of the directory, its basis a decision on control. */
    private void requireKnown(ProjectDescription description) {
        OrganizationView operator = directory
                .find(description.operator())
                .orElseThrow(() -> ValidationException.of(
                        "/operator", Message.of("directory.UNKNOWN_CODE", description.operator())));
        if (!AnOperatorServesTheRegion.allows(operator.kind())) {
            throw ValidationException.of("/operator", Message.of("schoolsupport.NO_OPERATOR", operator.name()));
        }
        @Nullable ProjectBasis basis = description.basis();
        if (basis != null
                && decisions
                        .controlledDecision(basis.protocolId(), basis.decision())
                        .isEmpty()) {
            throw ValidationException.of(
                    "/basis/decision", Message.of("assignment.DECISION_NOT_ON_CONTROL", basis.decision()));
        }
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }
}
