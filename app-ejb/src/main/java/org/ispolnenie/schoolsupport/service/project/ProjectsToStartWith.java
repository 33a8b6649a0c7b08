package org.ispolnenie.schoolsupport.service.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.indicator.DeliveredIndicators;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.service.start.StartContent;

/** Stores the projects that come with the product, with their indicators. */
@Stateless
@PermitAll
public class ProjectsToStartWith implements StartContent {

    @Inject
    private ProjectRepository projects;

    @Inject
    private IndicatorRepository indicators;

    /** Where there is none of their code; indicators that were delivered without a formula get theirs. */
    @Override
    public void addDelivered() {
        DeliveredProjects.all()
                .forEach(delivered -> projects.project(delivered.code()).ifPresentOrElse(this::addFormulas, () -> {
                    projects.add(delivered);
                    DeliveredIndicators.of(delivered).forEach(indicators::add);
                }));
    }

    private void addFormulas(SupportProject project) {
        Map<String, IndicatorFormula> formulas = new HashMap<>();
        DeliveredIndicators.of(project)
                .forEach(indicator -> indicator.formula().ifPresent(formula -> formulas.put(indicator.key(), formula)));
        indicators.indicators(project).stream()
                .filter(indicator -> indicator.formula().isEmpty())
                .forEach(indicator ->
                        Optional.ofNullable(formulas.get(indicator.key())).ifPresent(indicator::reckonBy));
    }
}
