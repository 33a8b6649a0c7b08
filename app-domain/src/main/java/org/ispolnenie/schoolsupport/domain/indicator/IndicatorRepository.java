package org.ispolnenie.schoolsupport.domain.indicator;

import java.util.List;
import java.util.Set;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;

/** Where indicators and their values are kept. */
public interface IndicatorRepository {

    /** Those of a project, in their order. */
    List<SupportIndicator> indicators(SupportProject project);

    /** What a school has planned and measured, in the order of the indicators; whoever changes it has locked its project. */
    List<IndicatorPlan> plans(ProjectSchool school);

    /** The keys of those that a school of the project has planned or measured. */
    Set<String> inUse(SupportProject project);

    void add(SupportIndicator indicator);

    void remove(SupportIndicator indicator);

    void add(IndicatorPlan plan);

    void flush();
}
