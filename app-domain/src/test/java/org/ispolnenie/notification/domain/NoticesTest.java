package org.ispolnenie.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ControlPointCommented;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ControlPointRemoved;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ExtensionDecided;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ExtensionRequested;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PassedToSuccessor;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl.Share;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.Reminded;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportAccepted;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportReceived;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportReturned;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.SubAssignmentChanged;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.calendar.domain.TransferActMissing;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticesTest {

    private static final long POINT = 5;
    private static final long BODY = 7;
    private static final String WHO = "somebody";
    private static final Instant AT = Instant.parse("2019-11-01T09:00:00.000001Z");

    @Test
    void aBodyIsToldOnceHowManyOfItsDatesMovedByAnAct() {
        Notice notice = Notices.of(
                        new AssignmentEvent.Redated(7, BODY, 6, "Указ № 239", new Act(WHO, AT)), point -> "1")
                .get(0);

        assertThat(notice.kind()).isEqualTo(NoticeKind.REDATED);
        assertThat(notice.audience()).isEqualTo(Audience.bodies(Set.of(BODY), WHO));
        assertThat(notice.words()).containsEntry(BODY, Message.of("notification.REDATED", 6, "Указ № 239"));
        assertThat(notice.key()).isEqualTo("REDATED:7");
    }

    @Test
    void aMissingActIsTheSameHappeningTheWholeMonth() {
        Notice first = Notices.of(new TransferActMissing(2027, YearMonth.of(2026, 10), AT));
        Notice later = Notices.of(new TransferActMissing(2027, YearMonth.of(2026, 10), AT.plusSeconds(86_400)));
        Notice next = Notices.of(new TransferActMissing(2027, YearMonth.of(2026, 11), AT));

        assertThat(first.key()).isEqualTo(later.key()).isEqualTo("CALENDAR_ACT_MISSING:2027:2026-10");
        assertThat(next.key()).isNotEqualTo(first.key());
        assertThat(first.audience().controllers()).isTrue();
        assertThat(first.audience().administrators()).isTrue();
        assertThat(first.words()).containsOnlyKeys(Notice.EVERYONE);
    }

    @Test
    void whatComesInIsForThoseWhoMayJudgeIt() {
        assertThat(audience(new ReportReceived(1, POINT, BODY, false, new Act(WHO, AT))))
                .isEqualTo(new Audience(Set.of(), true, BODY, false, WHO, false));
        assertThat(audience(new ExtensionRequested(1, POINT, BODY, LocalDate.of(2020, 1, 1), new Act(WHO, AT))))
                .isEqualTo(new Audience(Set.of(), true, BODY, false, WHO, false));
    }

    @ParameterizedTest
    @MethodSource("decided")
    void whatIsDecidedIsForTheBodyItIsAbout(AssignmentEvent event) {
        assertThat(audience(event)).isEqualTo(Audience.body(BODY, WHO));
    }

    static Stream<AssignmentEvent> decided() {
        return Stream.of(
                new ReportAccepted(1, POINT, BODY, new Act(WHO, AT)),
                new ReportReturned(1, POINT, BODY, "неполно", null, List.of(), new Act(WHO, AT)),
                new ExtensionDecided(1, POINT, BODY, null, new Act(WHO, AT)),
                new ControlPointRemoved(POINT, BODY, RemovalGround.CANCELLED, "приказ", new Act(WHO, AT)),
                new SubAssignmentChanged(1, POINT, BODY, SubAssignmentState.GIVEN, "часть", new Act(WHO, AT)),
                new Reminded(POINT, BODY, new Act(WHO, AT)),
                new PassedToSuccessor(3, BODY, "Район", 4, new Act(WHO, AT)));
    }

    @Test
    void somebodyIsToldOfWhateverHappens() {
        Act act = new Act(WHO, AT);
        List<AssignmentEvent> happenings = Stream.concat(
                        decided(),
                        Stream.of(
                                new PutOnControl(2, List.of(new Share(BODY, 12, 17)), act),
                                new ReportReceived(1, POINT, BODY, false, act),
                                new ExtensionRequested(1, POINT, BODY, LocalDate.of(2020, 1, 1), act),
                                new ControlPointCommented(POINT, BODY, "слово", act),
                                new AssignmentEvent.Redated(7, BODY, 6, "Указ № 239", act),
                                new AssignmentEvent.DatesSet(
                                        2, 3, "4.1", LocalDate.of(2020, 1, 1), false, Map.of(BODY, 2), act)))
                .toList();

        assertThat(happenings.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(kinds(AssignmentEvent.class));
        assertThat(happenings).allSatisfy(event -> assertThat(notices(event)).isNotEmpty());
    }

    private static List<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .toList();
    }

    @Test
    void aCommentIsForTheOtherSide() {
        assertThat(audience(new ControlPointCommented(POINT, BODY, "слово", new Act(WHO, AT))))
                .isEqualTo(Audience.otherSide(BODY, WHO));
    }

    @Test
    void anApprovalIsOneNoticeWithWordsForEveryBody() {
        List<Notice> notices =
                notices(new PutOnControl(2, List.of(new Share(7, 12, 17), new Share(8, 1, 2)), new Act(WHO, AT)));

        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).audience().bodies()).containsExactlyInAnyOrder(7L, 8L);
        assertThat(notices.get(0).words()).containsEntry(8L, Message.of("notification.ASSIGNED", 1, 2));
        assertThat(notices.get(0).protocolId()).isEqualTo(2);
    }

    @Test
    void aReturnedReportWarnsOfEveryPointThatIsBasedOnIt() {
        List<Notice> notices =
                notices(new ReportReturned(1, POINT, BODY, "неполно", null, List.of(70L, 71L), new Act(WHO, AT)));

        assertThat(notices).extracting(Notice::controlPointId).containsExactly(POINT, 70L, 71L);
        assertThat(notices.get(1).words())
                .containsEntry(Notice.EVERYONE, Message.of("notification.BASIS_RETURNED", "6"));
        assertThat(notices).extracting(Notice::key).doesNotHaveDuplicates();
    }

    @Test
    void theSameHappeningHasTheSameNameAndAnotherHasAnother() {
        Reminded first = new Reminded(POINT, BODY, new Act(WHO, AT));

        assertThat(notices(first).get(0).key()).isEqualTo(notices(first).get(0).key());
        assertThat(notices(new Reminded(POINT, BODY, new Act(WHO, AT.plusSeconds(1))))
                        .get(0)
                        .key())
                .isNotEqualTo(notices(first).get(0).key());
    }

    @ParameterizedTest
    @MethodSource("decided")
    void everythingHasWordsInBothLanguages(AssignmentEvent event) {
        for (Locale language : List.of(Messages.RUSSIAN, Locale.ENGLISH)) {
            notices(event).forEach(notice -> assertThat(notice.words().values())
                    .allSatisfy(words -> assertThat(Messages.in(language).text(words))
                            .doesNotContain("notification.")
                            .doesNotContain("assignment.")));
        }
    }

    private static Audience audience(AssignmentEvent event) {
        return notices(event).get(0).audience();
    }

    private static List<Notice> notices(AssignmentEvent event) {
        return Notices.of(event, point -> "6");
    }
}
