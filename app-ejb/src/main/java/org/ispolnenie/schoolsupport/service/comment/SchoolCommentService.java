package org.ispolnenie.schoolsupport.service.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolCommented;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapRepository;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment;
import org.ispolnenie.schoolsupport.domain.school.SchoolComment.About;
import org.ispolnenie.schoolsupport.domain.school.SchoolRepository;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.ispolnenie.schoolsupport.service.school.SupportHappenings;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Curators, municipalities, controllers and the schools themselves speak about a school, a measure, an indicator. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.SCHOOL_TEAM, Role.Names.CURATOR})
public class SchoolCommentService {

    private static final int LONGEST = 4000;

    @Inject
    private SchoolRights rights;

    @Inject
    private SchoolRepository schools;

    @Inject
    private RoadmapRepository roadmaps;

    @Inject
    private IndicatorRepository indicators;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private SupportHappenings happenings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Audited(value = "SCHOOL_COMMENT_WRITTEN", of = AuditEntity.SCHOOL)
    public CommentLine comment(@AuditedId String projectCode, @AuditedId String schoolCode, About about, String text) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.COMMENT);
        String words = WrittenText.requiredText(text, "/text", LONGEST);
        requireMeasure(school, about.measure());
        requireIndicator(school, about.indicator());
        Act act = caller.get().acts(clock.instant());
        SchoolComment comment = new SchoolComment(school, about, words, act);
        schools.add(comment);
        happenings.tell(school, schoolCode, place -> new SchoolCommented(place, comment.id(), words, act));
        return new CommentLine(comment.id(), about, directory.displayName(act.by()), act.at(), words);
    }

    private void requireMeasure(ProjectSchool school, @Nullable Integer key) {
        if (key != null
                && roadmaps.roadmap(school).stream()
                        .flatMap(roadmap -> roadmap.versions().stream()
                                .flatMap(version -> roadmap.measures(version.number()).stream()))
                        .map(RoadmapMeasure::key)
                        .noneMatch(key::equals)) {
            throw ValidationException.of("/measure", Message.of("schoolsupport.NO_SUCH_MEASURE", key));
        }
    }

    private void requireIndicator(ProjectSchool school, @Nullable String key) {
        if (key != null
                && indicators.indicators(school.project()).stream()
                        .noneMatch(indicator -> indicator.key().equals(key))) {
            throw ValidationException.of("/indicator", Message.of("schoolsupport.NO_SUCH_INDICATOR", key));
        }
    }
}
