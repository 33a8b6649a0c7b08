package org.ispolnenie.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.quality.domain.event.SetEvent;
import org.ispolnenie.quality.domain.event.SetEvent.SetJudged;
import org.ispolnenie.quality.domain.event.SetEvent.SetSubmitted;
import org.ispolnenie.quality.domain.event.SetEvent.SetTakenBack;
import org.ispolnenie.quality.domain.event.SetEvent.StagesReviewed;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.CuratorNamed;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.MeasureCompleted;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.MeasureReturned;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.RoadmapApproved;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.RoadmapWritten;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolCommented;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolExcluded;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.SchoolIncluded;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told what happens in support projects and to sets of measures. */
class WorkNoticesTest {

    private static final long SCHOOL = 5;
    private static final long MUNICIPALITY = 2;
    private static final Act ACT = new Act("somebody", Instant.parse("2019-11-01T09:00:00.000001Z"));
    private static final LocalDate DAY = LocalDate.of(2019, 11, 1);
    private static final SetEvent.Place SET = new SetEvent.Place(70, 2019, MUNICIPALITY, "MR01", "Район");

    private static SupportEvent.Place school(@Nullable Long municipality) {
        return new SupportEvent.Place(9, "LOW", SCHOOL, "S1", "Школа № 1", municipality, Set.of("curator"));
    }

    private static List<SupportEvent> ofSchools() {
        SupportEvent.Place place = school(MUNICIPALITY);
        return List.of(
                new SchoolIncluded(place, "Проект", ACT),
                new SchoolExcluded(place, DAY, "реорганизована", ACT),
                new CuratorNamed(place, "new.curator", "Новая Н. Н.", DAY, ACT),
                new RoadmapWritten(place, 2, ACT),
                new RoadmapApproved(place, 2, ACT),
                new MeasureCompleted(place, 3, "Курсы", ACT),
                new MeasureReturned(place, 3, "Курсы", "нет приказа", ACT),
                new SchoolCommented(place, 12, "слово", ACT));
    }

    private static List<SetEvent> ofSets() {
        return List.of(
                new SetSubmitted(SET, ACT),
                new SetTakenBack(SET, ACT),
                new SetJudged(SET, Verdict.ACCEPTED, null, ACT),
                new SetJudged(SET, Verdict.RETURNED, "нет анализа", ACT),
                new StagesReviewed(SET, 3, ACT));
    }

    @Test
    void somebodyIsToldOfWhateverHappens() {
        assertThat(ofSchools().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(SupportEvent.class.getPermittedSubclasses());
        assertThat(ofSets().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(SetEvent.class.getPermittedSubclasses());
        assertThat(all()).extracting(Notice::kind).doesNotHaveDuplicates();
    }

    @Test
    void everythingHasWordsInBothLanguages() {
        for (Locale language : List.of(Messages.RUSSIAN, Locale.ENGLISH)) {
            assertThat(all()).flatExtracting(notice -> notice.words().values()).allSatisfy(words -> assertThat(
                            Messages.in(language).text(words))
                    .doesNotContain("notification.")
                    .doesNotContain("{"));
        }
    }

    @Test
    void aNoticeLeadsToTheRoadmapOrToTheSet() {
        assertThat(ofSchools())
                .allSatisfy(event ->
                        assertThat(SupportNotices.of(event).workPlace()).isEqualTo(WorkPlace.roadmap("LOW", "S1")));
        assertThat(ofSets()).allSatisfy(event -> assertThat(SetNotices.of(event).workPlace())
                .isEqualTo(WorkPlace.set("2019", "MR01")));
    }

    @Test
    void anAddressIsReadBackAndEncoded() {
        WorkPlace place = WorkPlace.roadmap("А Б", "S&1");

        assertThat(WorkPlace.parse(place.toString())).isEqualTo(place);
        assertThat(place.address()).isEqualTo("/schoolsupport/roadmap.xhtml?project=%D0%90+%D0%91&school=S%261");
        assertThat(WorkPlace.set("2019", "MR01").address()).isEqualTo("/quality/set.xhtml?year=2019&municipality=MR01");
    }

    @Test
    void whatIsToBeApprovedIsForTheMunicipalityAndWhereThereIsNoneForTheControllers() {
        assertThat(audience(new RoadmapWritten(school(MUNICIPALITY), 1, ACT)))
                .isEqualTo(Audience.body(MUNICIPALITY, "somebody"));
        assertThat(audience(new RoadmapWritten(school(null), 1, ACT)).controllers())
                .isTrue();
    }

    @Test
    void whatIsDecidedIsForTheSchoolAndItsCurators() {
        assertThat(audience(new RoadmapApproved(school(MUNICIPALITY), 1, ACT)))
                .isEqualTo(Audience.bodiesAnd(Set.of(SCHOOL), Set.of("curator"), "somebody"));
        assertThat(audience(new CuratorNamed(school(MUNICIPALITY), "new.curator", "Н", DAY, ACT))
                        .logins())
                .containsExactly("new.curator");
    }

    @Test
    void aCommentIsForAllBesideTheSchoolButTheColleaguesOfWhoSaidIt() {
        Audience told = audience(new SchoolCommented(school(MUNICIPALITY), 1, "слово", ACT));

        assertThat(told.bodies()).containsExactlyInAnyOrder(SCHOOL, MUNICIPALITY);
        assertThat(told.logins()).containsExactly("curator");
        assertThat(told.colleaguesKnow()).isTrue();
    }

    @Test
    void aSetIsForThoseWhoMayJudgeItAndItsJudgementForTheMunicipality() {
        assertThat(SetNotices.of(new SetSubmitted(SET, ACT)).audience())
                .isEqualTo(Audience.controllersOf(MUNICIPALITY, "somebody"));
        assertThat(SetNotices.of(new SetJudged(SET, Verdict.RETURNED, "нет анализа", ACT))
                        .audience())
                .isEqualTo(Audience.body(MUNICIPALITY, "somebody"));
    }

    @Test
    void theSameVersionOfARoadmapIsAnnouncedOnce() {
        Act later = new Act("somebody", ACT.at().plusSeconds(60));

        assertThat(SupportNotices.of(new RoadmapWritten(school(MUNICIPALITY), 2, later))
                        .key())
                .isEqualTo(SupportNotices.of(new RoadmapWritten(school(MUNICIPALITY), 2, ACT))
                        .key());
        assertThat(SupportNotices.of(new MeasureCompleted(school(MUNICIPALITY), 3, "Курсы", later))
                        .key())
                .isNotEqualTo(SupportNotices.of(new MeasureCompleted(school(MUNICIPALITY), 3, "Курсы", ACT))
                        .key());
    }

    private static Audience audience(SupportEvent event) {
        return SupportNotices.of(event).audience();
    }

    private static List<Notice> all() {
        return Stream.concat(
                        ofSchools().stream().map(SupportNotices::of),
                        ofSets().stream().map(SetNotices::of))
                .toList();
    }
}
