package org.ispolnenie.schoolsupport.domain.indicator;

import java.util.List;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;

/** Where indicators and their values are kept. */
public interface IndicatorRepository {

    /** Those of a project, in their order. */
    List<SupportIndicator> indicators(SupportProject project);

    /** What a school has planned and measured, in the order of the indicators; whoever changes it has locked its project. */
    List<IndicatorPlan> plans(ProjectSchool school);

    void add(SupportIndicator indicator);

    void add(IndicatorPlan plan);

    void flush();
}
