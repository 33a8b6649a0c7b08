package org.ispolnenie.schoolsupport.service.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.schoolsupport.domain.indicator.DeliveredIndicators;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.shared.service.start.StartContent;

/** Stores the projects that come with the product, with their indicators. */
@Stateless
@PermitAll
public class ProjectsToStartWith implements StartContent {

    @Inject
    private ProjectRepository projects;

    @Inject
    private IndicatorRepository indicators;

    /** Where there is none of their code. */
    @Override
    public void addDelivered() {
        DeliveredProjects.all().stream()
                .filter(delivered -> projects.project(delivered.code()).isEmpty())
                .forEach(delivered -> {
                    projects.add(delivered);
                    DeliveredIndicators.of(delivered).forEach(indicators::add);
                });
    }
}
