package org.ispolnenie.schoolsupport.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.schoolsupport.service.progress.ProgressQueries;
import org.ispolnenie.schoolsupport.service.progress.ProjectProgress;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.jspecify.annotations.Nullable;

/** The support projects there are, each with how far it is in the schools that the reader sees. */
@Named
@RequestScoped
public class ProjectListView {

    @Inject
    private ProjectQueries projects;

    @Inject
    private ProgressQueries progress;

    private @Nullable List<ListedProject> all;

    public List<ListedProject> getAll() {
        if (all == null) {
            all = projects.all().stream().map(this::listed).toList();
        }
        return all;
    }

    private ListedProject listed(ProjectView project) {
        ProjectProgress of = progress.of(project.code());
        return new ListedProject(
                project,
                of,
                StageOnMap.of(project.description().stages(), of.stages(), of.asOf()).stream()
                        .filter(stage -> stage.time() == StageOnMap.When.NOW)
                        .toList());
    }
}
