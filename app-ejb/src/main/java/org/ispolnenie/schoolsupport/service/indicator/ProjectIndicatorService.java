package org.ispolnenie.schoolsupport.service.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.schoolsupport.domain.indicator.AnIndicatorInUseMeansWhatItMeant;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller says what is measured in the schools of a project. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ProjectIndicatorService {

    @Inject
    private ProjectRepository projects;

    @Inject
    private IndicatorRepository indicators;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * These are the indicators from now on, in this order; one that is not among them goes.
     *
     * @param version of the project, as the caller has seen it; null: whichever is there
     */
    @Audited(value = "PROJECT_INDICATORS_SETTLED", of = AuditEntity.SUPPORT_PROJECT)
    public void settle(@AuditedId String code, @Nullable Long version, IndicatorList wanted) {
        SupportProject project = projects.projectForChange(code).orElseThrow(() -> ProjectQueries.noSuchProject(code));
        project.requireVersion(version);
        List<SupportIndicator> before = indicators.indicators(project);
        AnIndicatorInUseMeansWhatItMeant.check(before, indicators.inUse(project), wanted);
        Set<String> stay = wanted.indicators().stream().map(Wanted::key).collect(Collectors.toSet());
        before.stream().filter(indicator -> !stay.contains(indicator.key())).forEach(indicators::remove);
        Map<String, SupportIndicator> known =
                before.stream().collect(Collectors.toMap(SupportIndicator::key, Function.identity()));
        int place = 0;
        for (Wanted one : wanted.indicators()) {
            place++;
            @Nullable SupportIndicator there = known.get(one.key());
            if (there == null) {
                indicators.add(new SupportIndicator(project, place, one));
            } else {
                there.describe(place, one);
            }
        }
        project.measuredOtherwise(caller.get().acts(clock.instant()));
        indicators.flush();
    }
}
