package org.ispolnenie.schoolsupport.web.roadmap;

import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;

/** The measures of a stage, in the order of the roadmap. */
public record StageRows(SupportStage stage, List<RoadmapRow> rows) {

    /** Stage by stage; those without a measure are left out. */
    static List<StageRows> of(List<RoadmapRow> rows) {
        return Stream.of(SupportStage.values())
                .map(stage -> new StageRows(
                        stage,
                        rows.stream()
                                .filter(row -> row.measure().stage() == stage)
                                .toList()))
                .filter(stage -> !stage.rows().isEmpty())
                .toList();
    }
}
