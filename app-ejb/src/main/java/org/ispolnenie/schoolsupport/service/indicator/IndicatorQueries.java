package org.ispolnenie.schoolsupport.service.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorValue;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.indicator.WithdrawnValue;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;

/** Reads the indicators of schools, for those who see the schools. */
@Stateless
@RolesAllowed({
    Role.Names.CONTROLLER,
    Role.Names.CHAIR,
    Role.Names.ADMIN,
    Role.Names.INTEGRATION,
    Role.Names.EXECUTOR,
    Role.Names.SCHOOL_TEAM,
    Role.Names.CURATOR
})
public class IndicatorQueries {

    @Inject
    private SchoolRights rights;

    @Inject
    private IndicatorRepository indicators;

    @Inject
    private DirectoryQueries directory;

    /**
     * The indicators of a project in a school.
     *
     * @param version of the school in the project
     */
    public record SchoolIndicators(long version, List<IndicatorView> indicators) {}

    /** What is measured in every school of a project. */
    public ProjectIndicators ofProject(String projectCode) {
        SupportProject project = rights.project(projectCode);
        Set<String> inUse = indicators.inUse(project);
        return new ProjectIndicators(
                project.version(),
                indicators.indicators(project).stream()
                        .map(one -> new ProjectIndicators.Line(
                                one.key(), one.measure(), one.formula().orElse(null), inUse.contains(one.key())))
                        .toList());
    }

    public SchoolIndicators of(String projectCode, String schoolCode) {
        ProjectSchool school = rights.visible(projectCode, schoolCode);
        Map<String, IndicatorPlan> plans = indicators.plans(school).stream()
                .collect(Collectors.toMap(plan -> plan.indicator().key(), Function.identity()));
        return new SchoolIndicators(
                school.version(),
                indicators.indicators(school.project()).stream()
                        .map(indicator -> view(indicator, Optional.ofNullable(plans.get(indicator.key()))))
                        .toList());
    }

    private IndicatorView view(SupportIndicator indicator, Optional<IndicatorPlan> plan) {
        return new IndicatorView(
                indicator.key(),
                indicator.measure(),
                indicator.formula().orElse(null),
                plan.flatMap(IndicatorPlan::baseline).orElse(null),
                plan.map(IndicatorPlan::targets).orElse(Map.of()),
                plan.map(IndicatorPlan::values).orElse(List.of()).stream()
                        .map(this::value)
                        .toList(),
                plan.map(IndicatorPlan::withdrawn).orElse(List.of()).stream()
                        .map(this::withdrawn)
                        .toList());
    }

    private IndicatorView.Value value(IndicatorValue value) {
        return new IndicatorView.Value(
                value.id(),
                value.measuredOn(),
                value.value(),
                value.figures(),
                value.source(),
                directory.displayName(value.entered().by()),
                value.entered().at());
    }

    private IndicatorView.Withdrawn withdrawn(WithdrawnValue wrong) {
        return new IndicatorView.Withdrawn(
                new IndicatorView.Value(
                        wrong.id(),
                        wrong.measuredOn(),
                        wrong.value(),
                        wrong.figures(),
                        wrong.source(),
                        directory.displayName(wrong.entered().by()),
                        wrong.entered().at()),
                wrong.reason(),
                directory.displayName(wrong.withdrawn().by()),
                wrong.withdrawn().at());
    }
}
