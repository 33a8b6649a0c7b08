package org.ispolnenie.schoolsupport.rest;

import java.util.Map;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.service.rollup.IndicatorFigures;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures;
import org.ispolnenie.schoolsupport.service.rollup.ProjectFigures;
import org.ispolnenie.schoolsupport.service.rollup.Rollup;
import org.ispolnenie.schoolsupport.service.rollup.SchoolFigures;
import org.ispolnenie.shared.json.JsonText;

/** How far a project is, as JSON. */
final class RollupJson {

    private RollupJson() {}

    static void write(JsonText json, Rollup rollup) {
        json.value("asOf", rollup.asOf())
                .field("year", rollup.year())
                .object("all", rollup.all(), (text, all) -> figures(text, all, rollup.indicators()))
                .array("municipalities", rollup.municipalities(), (text, one) -> {
                    text.object("municipality", one.municipality(), SchoolJson::organization);
                    figures(text, one.figures(), rollup.indicators());
                });
    }

    private static void figures(JsonText json, ProjectFigures figures, Map<String, Measure> indicators) {
        json.object("schools", figures.schools(), RollupJson::schools)
                .object("measures", figures.measures(), RollupJson::measures)
                .array(
                        "indicators",
                        indicators.entrySet(),
                        (text, indicator) -> indicator(
                                text, indicator.getKey(), indicator.getValue(), figures.indicator(indicator.getKey())));
    }

    private static void schools(JsonText json, SchoolFigures schools) {
        json.field("included", schools.included())
                .field("withTeam", schools.team())
                .field("withCurator", schools.curator())
                .field("withRoadmap", schools.roadmap())
                .field("roadmapLate", schools.roadmapLate())
                .field("excluded", schools.excluded());
    }

    private static void measures(JsonText json, MeasureFigures measures) {
        json.field("planned", measures.planned())
                .field("due", measures.due())
                .field("doneInTime", measures.inTime())
                .field("doneLate", measures.late())
                .field("overdue", measures.overdue())
                .field("confirmed", measures.confirmed())
                .field("cancelled", measures.cancelled().all())
                .field("cancelledOverdue", measures.cancelled().overdue());
    }

    private static void indicator(JsonText json, String key, Measure measure, IndicatorFigures figures) {
        json.field("key", key)
                .field("title", measure.title())
                .field("unit", measure.unit())
                .value("direction", measure.direction())
                .field("measured", figures.measured().count())
                .decimal("average", figures.measured().average())
                .decimal("pooled", figures.pooled())
                .field("targeted", figures.targeted().count())
                .decimal("averageTarget", figures.targeted().average())
                .field("based", figures.based().count())
                .decimal("averageBaseline", figures.based().average())
                .decimal("averageChange", figures.changed().average())
                .field("reached", figures.reached());
    }
}
