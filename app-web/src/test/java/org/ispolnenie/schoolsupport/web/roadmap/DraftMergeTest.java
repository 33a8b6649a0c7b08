package org.ispolnenie.schoolsupport.web.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.service.roadmap.GivenMeasure;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.junit.jupiter.api.Test;

/** Two people write into one draft at once: neither loses what they have written. */
class DraftMergeTest {

    private static final List<GivenMeasure> BEFORE = List.of(
            line(1, "Диагностика").given(),
            line(2, "Курсы").given(),
            line(3, "Срез").given());

    @Test
    void whatOnlyOneHasChangedIsAsThatOneHasIt() {
        assertThat(merged(
                        List.of(line(1, "Диагностика всех"), line(2, "Курсы"), line(3, "Срез")),
                        List.of(line(1, "Диагностика"), line(2, "Курсы учителей"), line(3, "Срез"))))
                .containsExactly("Диагностика всех", "Курсы учителей", "Срез");
    }

    @Test
    void whatBothHaveChangedIsMineWithTheOthersWordsBesideIt() {
        List<MeasureLine> merged = new DraftMerge(
                        BEFORE, List.of(line(1, "Диагностика педагогов"), line(2, "Курсы"), line(3, "Срез")))
                .with(List.of(line(1, "Диагностика всех"), line(2, "Курсы"), line(3, "Срез")));

        assertThat(merged.get(0).getTitle()).isEqualTo("Диагностика всех");
        assertThat(merged.get(0).getOtherwise()).contains("Диагностика педагогов");
        assertThat(merged.get(1).getOtherwise()).isNull();
    }

    @Test
    void whatEitherHasAddedIsThere() {
        MeasureLine mine = new MeasureLine();
        mine.setTitle("Моё новое");

        assertThat(merged(
                        List.of(line(1, "Диагностика"), line(2, "Курсы"), line(3, "Срез"), mine),
                        List.of(line(1, "Диагностика"), line(2, "Курсы"), line(3, "Срез"), line(4, "Чужое новое"))))
                .containsExactly("Диагностика", "Курсы", "Срез", "Моё новое", "Чужое новое");
    }

    @Test
    void whatOneHasTakenOutIsOutUnlessTheOtherWorkedOnIt() {
        assertThat(merged(
                        List.of(line(2, "Курсы"), line(3, "Срез знаний")),
                        List.of(line(1, "Диагностика"), line(2, "Курсы"))))
                .containsExactly("Курсы", "Срез знаний");
        assertThat(merged(
                        List.of(line(2, "Курсы"), line(3, "Срез")),
                        List.of(line(1, "Диагностика всех"), line(2, "Курсы"), line(3, "Срез"))))
                .containsExactly("Курсы", "Срез", "Диагностика всех");
    }

    private static List<String> merged(List<MeasureLine> mine, List<MeasureLine> theirs) {
        return new DraftMerge(BEFORE, theirs)
                .with(new ArrayList<>(mine)).stream().map(MeasureLine::getTitle).toList();
    }

    private static MeasureLine line(int key, String title) {
        return MeasureLine.of(new RoadmapView.Measure(
                key,
                SupportStage.EXECUTION,
                title,
                new RoadmapView.Deadline("до 20 мая 2020 года", null, List.of()),
                new RoadmapView.Work("завуч", "справка", null),
                new RoadmapView.Progress(RoadmapMeasureState.PLANNED, false, null, null, null, null, List.of(), null)));
    }
}
