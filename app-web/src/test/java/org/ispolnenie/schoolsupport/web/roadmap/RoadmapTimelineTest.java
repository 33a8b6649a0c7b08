package org.ispolnenie.schoolsupport.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.ispolnenie.schoolsupport.web.roadmap.RoadmapTimeline.Picture;
import org.ispolnenie.schoolsupport.web.school.SchoolPassportView;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapTimelineTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T06:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"1026-12-20", "9999-12-20"})
    void aDayThatNobodyCanMeanIsNotDrawn(LocalDate day) {
        Picture picture = Wired.of(RoadmapTimeline.class, CLOCK)
                .picture(
                        new SchoolPassportView(),
                        List.of(new StageRows(SupportStage.EXECUTION, List.of(row(day)))),
                        null);

        assertThat(picture.drawn()).isFalse();
        assertThat(picture.from().getYear()).isEqualTo(2026);
        assertThat(picture.to().getYear()).isEqualTo(2026);
        assertThat(picture.model().getEvents()).hasSize(1);
    }

    private static RoadmapRow row(LocalDate due) {
        RoadmapView.Measure measure = new RoadmapView.Measure(
                1,
                SupportStage.EXECUTION,
                "Курсы",
                new RoadmapView.Deadline("до 20 декабря", due, List.of()),
                new RoadmapView.Work("завуч", "справка", null),
                new RoadmapView.Progress(RoadmapMeasureState.PLANNED, true, null, null, null, null, List.of(), null));
        return RoadmapRow.of(measure, true, List.of());
    }
}
