package org.ispolnenie.schoolsupport.web.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapState;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.jspecify.annotations.Nullable;

/**
 * How far a roadmap is, at one look.
 *
 * @param version          its version that is shown; null: there is none
 * @param planned          how many measures it has
 * @param done             of these are done, confirmed or not
 * @param waiting          are done and not confirmed
 * @param overdue          are not done and past their day
 * @param cancelled        what earlier versions have and this one has not, cancelled
 * @param cancelledOverdue of these were past their day when they were cancelled
 * @param next             the next one that is due; null: nothing is left to do
 */
public record RoadmapSummary(
        RoadmapView.@Nullable Version version,
        long planned,
        long done,
        long waiting,
        long overdue,
        long cancelled,
        long cancelledOverdue,
        RoadmapView.@Nullable Measure next) {

    static RoadmapSummary of(RoadmapView roadmap) {
        @Nullable Integer number = roadmap.number();
        RoadmapView.@Nullable Version shown = roadmap.versions().stream()
                .filter(version -> Integer.valueOf(version.number()).equals(number))
                .findFirst()
                .orElse(null);
        boolean workedBy = shown != null && shown.state() == RoadmapState.APPROVED;
        List<RoadmapView.Measure> measures = roadmap.measures();
        return new RoadmapSummary(
                shown,
                measures.size(),
                measures.stream()
                        .filter(measure -> measure.progress().state().isDone())
                        .count(),
                measures.stream()
                        .filter(measure -> measure.progress().state() == RoadmapMeasureState.DONE)
                        .count(),
                measures.stream()
                        .filter(measure -> MeasureMark.of(measure.progress(), workedBy) == MeasureMark.OVERDUE)
                        .count(),
                roadmap.cancelled().size(),
                roadmap.cancelled().stream()
                        .filter(measure -> measure.progress().late())
                        .count(),
                next(measures).orElse(null));
    }

    private static Optional<RoadmapView.Measure> next(List<RoadmapView.Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.progress().state() == RoadmapMeasureState.PLANNED)
                .filter(measure ->
                        measure.deadline().due() != null && !measure.progress().late())
                .min(Comparator.comparing(
                        measure -> measure.deadline().due(), Comparator.nullsLast(Comparator.naturalOrder())));
    }

    public boolean isApproved() {
        return version != null && version.state() == RoadmapState.APPROVED;
    }
}
