package org.ispolnenie.schoolsupport.service.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.roadmap.MeasureProgress;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapRepository;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapVersion;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.shared.domain.Act;

/** Tells what happened to a school in a project, from what each part of it has on record. */
@Stateless
@RolesAllowed({
    Role.Names.CONTROLLER,
    Role.Names.CHAIR,
    Role.Names.ADMIN,
    Role.Names.INTEGRATION,
    Role.Names.EXECUTOR,
    Role.Names.SCHOOL_TEAM,
    Role.Names.CURATOR
})
public class SchoolHistoryQueries {

    @Inject
    private SchoolRights rights;

    @Inject
    private RoadmapRepository roadmaps;

    @Inject
    private IndicatorRepository indicators;

    @Inject
    private DirectoryQueries directory;

    /** Of a school, for those who see it; the latest first. */
    public List<SchoolEvent> of(String projectCode, String schoolCode) {
        ProjectSchool school = rights.visible(projectCode, schoolCode);
        List<SchoolEvent> events = new ArrayList<>();
        events.add(event(SchoolEventKind.INCLUDED, "", school.included()));
        school.curators()
                .forEach(curator -> events.add(
                        event(SchoolEventKind.CURATOR_NAMED, directory.displayName(curator.login()), curator.named())));
        roadmaps.roadmap(school).ifPresent(roadmap -> addRoadmap(events, roadmap));
        indicators.plans(school).forEach(plan -> addFigures(events, plan));
        if (!school.isIncluded()) {
            events.add(event(SchoolEventKind.EXCLUDED, school.exclusionReason().orElse(""), school.lastChange()));
        }
        events.sort(Comparator.comparing(SchoolEvent::at).reversed());
        return events;
    }

    private void addRoadmap(List<SchoolEvent> events, Roadmap roadmap) {
        for (RoadmapVersion version : roadmap.versions()) {
            String number = String.valueOf(version.number());
            events.add(event(SchoolEventKind.ROADMAP_WRITTEN, number, version.written()));
            version.approved().ifPresent(act -> events.add(event(SchoolEventKind.ROADMAP_APPROVED, number, act)));
        }
        roadmap.versions().stream()
                .sorted(Comparator.comparing(RoadmapVersion::number).reversed())
                .flatMap(version -> roadmap.measures(version.number()).stream())
                .map(RoadmapMeasure::key)
                .distinct()
                .map(roadmap::progress)
                .flatMap(Optional::stream)
                .forEach(progress ->
                        events.add(event(SchoolEventKind.of(progress), what(roadmap, progress), progress.moved())));
    }

    /** The title of a measure; of one that was cancelled with the reason. */
    private static String what(Roadmap roadmap, MeasureProgress progress) {
        String title = title(roadmap, progress.key());
        return progress.state() == RoadmapMeasureState.CANCELLED
                ? roadmap.leftOutBecause(progress.key())
                        .map(reason -> title + " — " + reason)
                        .orElse(title)
                : title;
    }

    /** As the last version that has the measure calls it. */
    private static String title(Roadmap roadmap, int key) {
        return roadmap.versions().stream()
                .flatMap(version -> roadmap.measures(version.number()).stream())
                .filter(measure -> measure.key() == key)
                .reduce((earlier, later) -> later)
                .map(RoadmapMeasure::title)
                .orElse("");
    }

    private void addFigures(List<SchoolEvent> events, IndicatorPlan plan) {
        String title = plan.indicator().measure().title();
        plan.values().forEach(value -> events.add(event(SchoolEventKind.FIGURE_ENTERED, title, value.entered())));
        plan.withdrawn().forEach(wrong -> {
            events.add(event(SchoolEventKind.FIGURE_ENTERED, title, wrong.entered()));
            events.add(event(SchoolEventKind.FIGURE_WITHDRAWN, title + " — " + wrong.reason(), wrong.withdrawn()));
        });
    }

    private SchoolEvent event(SchoolEventKind kind, String what, Act act) {
        return new SchoolEvent(kind, what, directory.displayName(act.by()), act.at());
    }
}
