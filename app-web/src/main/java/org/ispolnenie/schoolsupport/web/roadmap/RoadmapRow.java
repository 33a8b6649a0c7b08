package org.ispolnenie.schoolsupport.web.roadmap;

import java.util.List;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;

/**
 * A measure in the table of a roadmap.
 *
 * @param files what bears it out
 */
public record RoadmapRow(RoadmapView.Measure measure, MeasureMark mark, List<RoadmapView.Evidence> files) {

    static RoadmapRow of(RoadmapView.Measure measure, boolean workedBy, List<RoadmapView.Evidence> all) {
        return new RoadmapRow(
                measure,
                MeasureMark.of(measure.progress(), workedBy),
                all.stream()
                        .filter(file -> measure.progress().evidence().contains(file.id()))
                        .toList());
    }
}
