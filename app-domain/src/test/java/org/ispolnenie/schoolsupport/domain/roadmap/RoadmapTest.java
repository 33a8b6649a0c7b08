package org.ispolnenie.schoolsupport.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadmapTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);
    private static final Act ACT = new Act("team", Instant.parse("2019-11-01T06:00:00Z"));

    private final ProjectSchool school = ProjectSchool.include(
            DeliveredProjects.all().get(1), 7, DAY, new SchoolProfile(List.of(), List.of(), List.of()), ACT);
    private final Roadmap roadmap = Roadmap.begin(school);

    @Test
    void theFirstDraftIsVersionOneAndItsMeasuresGetKeys() {
        roadmap.write(List.of(measure(null, "Диагностика"), measure(null, "Курсы")), ACT);

        assertThat(roadmap.draftVersion()).contains(1);
        assertThat(roadmap.measures(1)).extracting(RoadmapMeasure::key).containsExactly(1, 2);
        assertThat(roadmap.versions()).extracting(RoadmapVersion::state).containsExactly(RoadmapState.DRAFT);
    }

    @Test
    void aDraftIsWrittenOverUntilItIsApproved() {
        roadmap.write(List.of(measure(null, "Диагностика"), measure(null, "Курсы")), ACT);
        roadmap.write(List.of(measure(2, "Курсы для всех"), measure(null, "Наставник")), ACT);

        assertThat(roadmap.measures(1))
                .extracting(RoadmapMeasure::title)
                .containsExactly("Курсы для всех", "Наставник");
        assertThat(roadmap.measures(1)).extracting(RoadmapMeasure::key).containsExactly(2, 3);
    }

    @Test
    void whatIsApprovedStaysAsItWasWhenTheNextVersionChangesIt() {
        approved("Диагностика", "Курсы", "Наставник");
        roadmap.write(List.of(measure(1, "Диагностика"), measure(2, "Курсы для всех")), ACT);

        assertThat(titles(1)).containsExactly("Диагностика", "Курсы", "Наставник");
        assertThat(titles(2)).containsExactly("Диагностика", "Курсы для всех");
        assertThat(roadmap.approvedVersion()).contains(1);
        roadmap.approve(ACT);
        assertThat(roadmap.versions())
                .extracting(RoadmapVersion::state)
                .containsExactly(RoadmapState.SUPERSEDED, RoadmapState.APPROVED);
    }

    @Test
    void theOrderOfWhatIsApprovedStaysAsItWasWhenTheNextVersionPutsItOtherwise() {
        approved("Диагностика", "Курсы", "Наставник");
        roadmap.write(List.of(measure(2, "Курсы"), measure(1, "Диагностика"), measure(3, "Наставник")), ACT);

        assertThat(titles(1)).containsExactly("Диагностика", "Курсы", "Наставник");
        assertThat(titles(2)).containsExactly("Курсы", "Диагностика", "Наставник");
        assertThat(roadmap.measures(2)).extracting(RoadmapMeasure::key).containsExactly(2, 1, 3);
    }

    @Test
    void whatTheNextVersionDoesWithoutIsCancelledUnlessItIsDone() {
        approved("Диагностика", "Курсы", "Наставник");
        roadmap.complete(1, DAY, "сделано", List.of(), ACT);
        roadmap.write(List.of(measure(2, "Курсы")), ACT);
        roadmap.approve(ACT);

        assertThat(titles(2)).containsExactly("Диагностика", "Курсы");
        assertThat(state(1)).isEqualTo(RoadmapMeasureState.DONE);
        assertThat(state(2)).isEqualTo(RoadmapMeasureState.PLANNED);
        assertThat(state(3)).isEqualTo(RoadmapMeasureState.CANCELLED);
    }

    @Test
    void whatIsDoneIsNotChangedByADraft() {
        approved("Диагностика");
        roadmap.complete(1, DAY, "сделано", List.of(), ACT);

        assertThatThrownBy(() -> roadmap.write(List.of(measure(1, "Диагностика всех")), ACT))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/measures/0"));
        roadmap.write(List.of(measure(1, "Диагностика"), measure(null, "Курсы")), ACT);
        assertThat(titles(2)).containsExactly("Диагностика", "Курсы");
    }

    @Test
    void theSameWordsKeepTheDayTheyCameToFirst() {
        approved("Диагностика");
        roadmap.write(List.of(measure(1, "Диагностика", DAY.plusDays(20))), ACT);

        assertThat(roadmap.measures(2).get(0).deadline().due()).contains(DAY.plusDays(10));
        roadmap.write(List.of(measure(1, "Диагностика всех", DAY.plusDays(20))), ACT);
        assertThat(roadmap.measures(2).get(0).deadline().due()).contains(DAY.plusDays(10));
    }

    @Test
    void measuresThatAreNotThereOrSaidTwiceAreNamed() {
        approved("Диагностика");

        assertThatThrownBy(() -> roadmap.write(
                        List.of(measure(1, "Диагностика"), measure(9, "Курсы"), measure(1, "Ещё раз")), ACT))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/measures/1/key", "/measures/2/key"));
    }

    @Test
    void aRoadmapWithoutMeasuresOrDaysIsNotApproved() {
        assertThatThrownBy(() -> roadmap.approve(ACT)).isInstanceOf(ConflictException.class);
        roadmap.write(List.of(), ACT);
        assertThatThrownBy(() -> roadmap.approve(ACT)).isInstanceOf(ValidationException.class);
        roadmap.write(List.of(measure(null, "Диагностика", null)), ACT);
        assertThatThrownBy(() -> roadmap.approve(ACT))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/measures/0/deadline"));
    }

    @Test
    void onlyMeasuresThatAreWorkedByAreDone() {
        roadmap.write(List.of(measure(null, "Диагностика")), ACT);

        assertThatThrownBy(() -> roadmap.complete(1, DAY, "сделано", List.of(), ACT))
                .isInstanceOf(NotFoundException.class);
        roadmap.approve(ACT);
        roadmap.complete(1, DAY, "сделано", List.of(), ACT);
        assertThatThrownBy(() -> roadmap.complete(1, DAY, "снова", List.of(), ACT))
                .isInstanceOf(ConflictException.class);
        roadmap.giveBack(1, "нет приказа", ACT);
        assertThat(roadmap.progress(1).orElseThrow().returnReason()).contains("нет приказа");
        roadmap.complete(1, DAY, "с приказом", List.of(), ACT);
        roadmap.confirm(1, ACT);
        assertThat(state(1)).isEqualTo(RoadmapMeasureState.CONFIRMED);
    }

    @Test
    void aSchoolThatHasLeftChangesNothing() {
        approved("Диагностика");
        school.exclude(DAY, "реорганизована", ACT);

        assertThatThrownBy(() -> roadmap.write(List.of(), ACT)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> roadmap.complete(1, DAY, "сделано", List.of(), ACT))
                .isInstanceOf(ConflictException.class);
    }

    private void approved(String... titles) {
        roadmap.write(
                List.of(titles).stream().map(title -> measure(null, title)).toList(), ACT);
        roadmap.approve(ACT);
    }

    private List<String> titles(int version) {
        return roadmap.measures(version).stream().map(RoadmapMeasure::title).toList();
    }

    private RoadmapMeasureState state(int key) {
        return roadmap.progress(key).map(MeasureProgress::state).orElse(RoadmapMeasureState.PLANNED);
    }

    private static List<String> pointers(ValidationException fault) {
        return fault.errors().stream()
                .map(ValidationException.FieldError::pointer)
                .toList();
    }

    private static PlannedMeasure measure(@Nullable Integer key, String title) {
        return measure(key, title, DAY.plusDays(10));
    }

    private static PlannedMeasure measure(@Nullable Integer key, String title, @Nullable LocalDate due) {
        List<DueDate> dates = due == null ? List.of() : List.of(new DueDate(due, due, List.of()));
        return new PlannedMeasure(
                key, SupportStage.PLANNING, title, new WrittenDeadline("до 11 ноября", dates), "директор", "карта");
    }
}
