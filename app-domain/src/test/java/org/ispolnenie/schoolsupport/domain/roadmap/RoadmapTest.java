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

    private static final Act LATER = new Act("head", Instant.parse("2019-12-01T06:00:00Z"));

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
        write(List.of(measure(1, "Диагностика"), measure(2, "Курсы для всех")), new LeftOutMeasure(3, "нет ставки"));

        assertThat(titles(1)).containsExactly("Диагностика", "Курсы", "Наставник");
        assertThat(titles(2)).containsExactly("Диагностика", "Курсы для всех");
        assertThat(roadmap.approvedVersion()).contains(1);
        roadmap.approve(DAY, ACT);
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
        write(List.of(measure(2, "Курсы")), new LeftOutMeasure(3, "нет ставки"));
        roadmap.approve(DAY, LATER);

        assertThat(titles(2)).containsExactly("Диагностика", "Курсы");
        assertThat(state(1)).isEqualTo(RoadmapMeasureState.DONE);
        assertThat(state(2)).isEqualTo(RoadmapMeasureState.PLANNED);
        assertThat(state(3)).isEqualTo(RoadmapMeasureState.CANCELLED);
    }

    @Test
    void whatIsCancelledIsKeptWithItsReasonAndWhoDidItWhen() {
        approved("Диагностика", "Курсы");
        write(List.of(measure(1, "Диагностика")), new LeftOutMeasure(2, "нет денег"));
        assertThat(roadmap.leftOut(2)).extracting(RoadmapMeasure::title).containsExactly("Курсы");
        assertThat(state(2)).as("a draft cancels nothing").isEqualTo(RoadmapMeasureState.PLANNED);

        roadmap.approve(DAY, LATER);

        assertThat(roadmap.leftOut(2))
                .extracting(measure -> measure.leftOutBecause().orElse(""))
                .containsExactly("нет денег");
        assertThat(roadmap.progress(2).orElseThrow().moved()).isEqualTo(LATER);
        assertThat(roadmap.leftOut(1)).isEmpty();
        roadmap.write(List.of(measure(1, "Диагностика"), measure(null, "Наставник")), ACT);
        assertThat(roadmap.leftOut(3)).extracting(RoadmapMeasure::title).containsExactly("Курсы");
    }

    @Test
    void whatWasOverdueWhenItWasCancelledStaysToldApart() {
        roadmap.write(
                List.of(measure(null, "Диагностика"), measure(null, "Курсы"), measure(null, "Срез", DAY.plusDays(20))),
                ACT);
        roadmap.approve(DAY, ACT);
        write(
                List.of(measure(1, "Диагностика")),
                new LeftOutMeasure(2, "нет денег"),
                new LeftOutMeasure(3, "нет времени"));
        roadmap.approve(DAY.plusDays(11), LATER);

        assertThat(roadmap.progress(2).orElseThrow().wasOverdueWhenCancelled()).isTrue();
        assertThat(roadmap.progress(3).orElseThrow().wasOverdueWhenCancelled()).isFalse();
    }

    @Test
    void anOpenMeasureIsNotLeftOutWithoutSayingWhy() {
        approved("Диагностика", "Курсы", "Наставник");

        assertThatThrownBy(() -> write(
                        List.of(measure(1, "Диагностика")),
                        new LeftOutMeasure(1, "не нужна"),
                        new LeftOutMeasure(2, "нет денег"),
                        new LeftOutMeasure(2, "нет времени")))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/leftOut/0/key", "/leftOut/2/key", "/leftOut"));
        assertThat(roadmap.draftVersion()).isEmpty();
        assertThatThrownBy(() -> roadmap.write(List.of(measure(1, "Диагностика")), ACT))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/leftOut", "/leftOut"));
    }

    @Test
    void whatWasLeftOutOfADraftComesBackAsTheSameMeasure() {
        approved("Диагностика", "Курсы");
        write(List.of(measure(1, "Диагностика")), new LeftOutMeasure(2, "нет денег"));
        roadmap.write(List.of(measure(1, "Диагностика"), measure(2, "Курсы")), ACT);
        roadmap.approve(DAY, ACT);

        assertThat(titles(2)).containsExactly("Диагностика", "Курсы");
        assertThat(roadmap.leftOut(2)).isEmpty();
        assertThat(state(2)).isEqualTo(RoadmapMeasureState.PLANNED);

        write(List.of(measure(1, "Диагностика")), new LeftOutMeasure(2, "нет денег"));
        roadmap.write(List.of(measure(2, "Курсы для всех"), measure(1, "Диагностика")), ACT);
        assertThat(titles(2)).containsExactly("Диагностика", "Курсы");
        assertThat(titles(3)).containsExactly("Курсы для всех", "Диагностика");
        assertThat(roadmap.leftOut(3)).isEmpty();
    }

    @Test
    void whatIsDoneAfterADraftHasLeftItOutStays() {
        approved("Диагностика", "Курсы");
        write(List.of(measure(1, "Диагностика")), new LeftOutMeasure(2, "нет денег"));
        roadmap.complete(2, DAY, "деньги нашлись", List.of(), ACT);
        roadmap.approve(DAY, ACT);

        assertThat(titles(2)).containsExactly("Диагностика", "Курсы");
        assertThat(state(2)).isEqualTo(RoadmapMeasureState.DONE);
        assertThat(roadmap.leftOut(2)).isEmpty();
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
        assertThatThrownBy(() -> roadmap.approve(DAY, ACT)).isInstanceOf(ConflictException.class);
        roadmap.write(List.of(), ACT);
        assertThatThrownBy(() -> roadmap.approve(DAY, ACT)).isInstanceOf(ValidationException.class);
        roadmap.write(List.of(measure(null, "Диагностика", null)), ACT);
        assertThatThrownBy(() -> roadmap.approve(DAY, ACT))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/measures/0/deadline"));
    }

    @Test
    void onlyMeasuresThatAreWorkedByAreDone() {
        roadmap.write(List.of(measure(null, "Диагностика")), ACT);

        assertThatThrownBy(() -> roadmap.complete(1, DAY, "сделано", List.of(), ACT))
                .isInstanceOf(NotFoundException.class);
        roadmap.approve(DAY, ACT);
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
    void nothingIsDoneBeforeTheSchoolComesIn() {
        approved("Диагностика");

        assertThatThrownBy(() -> roadmap.complete(1, DAY.minusDays(1), "сделано", List.of(), ACT))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/doneOn"));
        assertThat(state(1)).isEqualTo(RoadmapMeasureState.PLANNED);
    }

    @Test
    void whenItWasSaidStaysBesideTheDayItWasDoneOn() {
        approved("Диагностика");
        roadmap.complete(1, DAY, "сделано", List.of(), LATER);
        roadmap.confirm(1, new Act("head", LATER.at().plusSeconds(3600)));
        assertThat(roadmap.progress(1).orElseThrow().recordedAt()).contains(LATER.at());
    }

    @Test
    void whatIsNewlyPromisedIsDueWithinTheProject() {
        assertThatThrownBy(() -> roadmap.write(
                        List.of(
                                measure(null, "Диагностика", LocalDate.of(1990, 5, 1)),
                                measure(null, "Курсы"),
                                measure(null, "Срез", DAY.plusYears(30))),
                        ACT))
                .isInstanceOfSatisfying(ValidationException.class, fault -> assertThat(pointers(fault))
                        .containsExactly("/measures/0/deadline", "/measures/2/deadline"));
    }

    @Test
    void aSchoolThatHasLeftChangesNothing() {
        approved("Диагностика");
        school.exclude(DAY, "реорганизована", ACT);

        assertThatThrownBy(() -> roadmap.write(List.of(), ACT)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> roadmap.complete(1, DAY, "сделано", List.of(), ACT))
                .isInstanceOf(ConflictException.class);
    }

    private void write(List<PlannedMeasure> measures, LeftOutMeasure... leftOut) {
        roadmap.write(new DraftText(measures, List.of(leftOut)), ACT);
    }

    private void approved(String... titles) {
        roadmap.write(
                List.of(titles).stream().map(title -> measure(null, title)).toList(), ACT);
        roadmap.approve(DAY, ACT);
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
