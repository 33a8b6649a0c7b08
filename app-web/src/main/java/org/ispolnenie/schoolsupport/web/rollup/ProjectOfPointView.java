package org.ispolnenie.schoolsupport.web.rollup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ispolnenie.schoolsupport.service.progress.PointProject;
import org.ispolnenie.schoolsupport.service.progress.PointProjectQueries;
import org.jspecify.annotations.Nullable;

/** What the card of a control point says of the projects that its decision ordered. */
@Named("projectOfPoint")
@RequestScoped
public class ProjectOfPointView {

    @Inject
    private PointProjectQueries queries;

    private @Nullable List<PointProject> projects;

    public List<PointProject> of(long pointId) {
        if (projects == null) {
            projects = queries.of(pointId);
        }
        return projects;
    }
}
