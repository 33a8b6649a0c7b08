package org.ispolnenie.schoolsupport.web.roadmap;

import java.util.List;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;

/**
 * A measure in the table of a roadmap.
 *
 * @param files what bears it out
 */
public record MeasureRow(RoadmapView.Measure measure, MeasureMark mark, List<RoadmapView.Evidence> files) {

    static MeasureRow of(RoadmapView.Measure measure, boolean workedBy, List<RoadmapView.Evidence> all) {
        return new MeasureRow(
                measure,
                MeasureMark.of(measure.progress(), workedBy),
                all.stream()
                        .filter(file -> measure.progress().evidence().contains(file.id()))
                        .toList());
    }
}
