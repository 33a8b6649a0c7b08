package org.ispolnenie.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.protocol.domain.ControlPlan;
import org.ispolnenie.protocol.domain.ControlPlan.Uncontrolled;
import org.ispolnenie.protocol.domain.Correction;
import org.ispolnenie.protocol.domain.NobodyOnControlException;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolApproved;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.domain.UndecidedDoubtsException;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.service.ApprovalService.Approval;
import org.ispolnenie.protocol.service.ApprovalService.Approved;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision that would stand on nobody's control refuses the approval, until a person says who or that nobody. */
class NobodyOnControlTest {

    private static final Approval KEEP_THE_REST =
            new Approval(Resolution.KEEP_AS_WRITTEN, "по тексту", StandingReports.NONE);
    private static final Approval AS_IT_IS = new Approval(null, null, StandingReports.NONE);

    private final World world = new World();
    private final List<ControlPlan> plans = new ArrayList<>();
    private final ApprovalService service = Wired.of(
            ApprovalService.class,
            world.protocols,
            world.plans,
            new ObservedEvent<ProtocolApproved>(event -> plans.add(event.plan())),
            world.caller,
            World.CLOCK);

    @Test
    void unknownPartiesRefuseTheApprovalEvenIfTheRestIsKept() {
        long id = draft(
                """
                1. Заменить окна. Срок: до 02.12.2019. Ответственный: директор МОУ «Гимназия № 99» (Рыбина О.О.).
                2. Проверить сметы. Срок: до 26.11.2019. Ответственный: ЛОИРО.
                3. Комитету по культуре администрации Заозёрского района провести фестиваль до 23.12.2019.
                """);

        assertThat(refused(id)).containsExactly("1", "3");
        assertThat(protocol(id).state()).isEqualTo(ProtocolState.DRAFT);
        assertThat(plans).isEmpty();
    }

    @Test
    void keepingAnUnknownPartyAsWrittenGivesItToNobody() {
        long id = draft("1. Директору МОУ «Гимназия № 9» заменить окна до 02.12.2019.\n");
        resolve(id, AnomalyCode.UNKNOWN_PARTY, Resolution.KEEP_AS_WRITTEN, null);

        assertThat(refused(id)).containsExactly("1");
    }

    @Test
    void aBodyNamedInAnswerToTheDoubtGetsTheDecision() {
        long id = draft("1. Директору МОУ «Гимназия № 9» заменить окна до 02.12.2019.\n");
        resolve(id, AnomalyCode.UNKNOWN_PARTY, Resolution.CORRECT, "MR12");

        assertThat(service.approve(id, null, AS_IT_IS)).isEqualTo(new Approved(1, 1));
    }

    @Test
    void theAnswerToOneUnknownNameLeavesTheOthersOfTheDecision() {
        long id = draft("1. Провести опрос. Срок: до 02.12.2019. Ответственные: ЛОИРО, Комитет по культуре.\n");
        resolve(id, AnomalyCode.UNKNOWN_PARTY, Resolution.CORRECT, "MR12");

        assertThat(service.approve(id, null, AS_IT_IS)).isEqualTo(new Approved(2, 2));
    }

    @Test
    void aBodyNamedByACorrectionOfTheItemAnswersTheDoubtToo() {
        long id = draft("1. Директору МОУ «Гимназия № 9» заменить окна до 02.12.2019.\n");
        world.review.correct(
                id, version(id), "1", new ItemChange(null, null, null, List.of("MR12"), null, null, "уточнено"));

        assertThat(service.approve(id, null, AS_IT_IS)).isEqualTo(new Approved(1, 1));
    }

    @Test
    void whatAPersonSaysAsksForNothingIsRecordedAndHoldsUpNothing() {
        long id = draft(
                """
                1. Директору МОУ «Гимназия № 9» заменить окна до 02.12.2019.
                2. Продолжить работу.
                3. ЛОИРО провести семинар до 02.12.2019.
                """);
        resolve(id, AnomalyCode.UNKNOWN_PARTY, Resolution.ASKS_FOR_NOTHING, null);
        world.review.correct(
                id, version(id), "2", new ItemChange(null, null, null, null, null, null, true, "общее пожелание"));

        assertThat(service.approve(id, null, AS_IT_IS)).isEqualTo(new Approved(1, 1));
        assertThat(protocol(id).corrections())
                .filteredOn(correction -> correction.field() == Correction.Field.ASKS_FOR_NOTHING)
                .extracting(Correction::itemNumber)
                .containsExactly("1", "2");
    }

    @Test
    void whoChangesTheirMindAboutNothingHasToNameABodyAgain() {
        long id = draft("1. Директору МОУ «Гимназия № 9» заменить окна до 02.12.2019.\n");
        resolve(id, AnomalyCode.UNKNOWN_PARTY, Resolution.ASKS_FOR_NOTHING, null);
        resolve(id, AnomalyCode.UNKNOWN_PARTY, Resolution.KEEP_AS_WRITTEN, null);

        assertThat(refused(id)).containsExactly("1");
    }

    @Test
    void onlyADoubtAboutWhoAnswersIsAnsweredByNothing() {
        long id = draft("1. ЛОИРО провести семинар.\n");

        assertThatThrownBy(() -> resolve(id, AnomalyCode.NO_DEADLINE, Resolution.ASKS_FOR_NOTHING, null))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void whatIsReadAsAskingForNothingSaysSoAndHoldsUpNothing() {
        long id = draft(
                """
                1. Информацию принять к сведению.
                2. ЛОИРО провести семинар до 02.12.2019.
                3. Настоящее решение вступает в силу со дня подписания.
                4. Контроль за исполнением решения возложить на Ильину Е.Е.
                """);

        assertThat(protocol(id).doubts())
                .filteredOn(doubt -> doubt.code() == AnomalyCode.ASKS_FOR_NOTHING)
                .extracting(doubt -> doubt.itemNumber().orElseThrow())
                .containsExactly("1", "3", "4");
        assertThat(service.approve(id, null, AS_IT_IS)).isEqualTo(new Approved(1, 1));
    }

    @Test
    void anApprovalThatNamesADateOrAPartyIsATask() {
        long id = draft("1. Утвердить план. Срок: до 02.12.2019. Ответственный: директор гимназии.\n");

        assertThat(refused(id)).containsExactly("1");
    }

    @Test
    void aSubItemOnNobodysControlIsNamedByItsOwnNumber() {
        long id = draft(
                """
                1. Подготовить экзамены:
                1.1. закупить металлодетекторы. Срок: до 02.12.2019. Ответственный: ЛОИРО.
                1.2. обучить экспертов. Срок: до 03.12.2019. Ответственный: директор гимназии.
                1.3. Срок: до 04.12.2019. Проверить кабинеты.
                """);

        assertThat(refused(id)).containsExactly("1.2", "1.3");
    }

    @Test
    void aSubItemWithoutADeadlineIsOnControlOfTheOneItNames() {
        long id = draft(
                """
                1. Подготовить экзамены до 02.12.2019:
                1.1. закупить металлодетекторы. Ответственный: ЛОИРО.
                1.2. обучить экспертов. Ответственный: КОиПО ЛО.
                """);

        assertThat(service.approve(id, null, KEEP_THE_REST).assignments()).isEqualTo(2);
        assertThat(plans.get(0).decisions().get(0).assignments())
                .allSatisfy(assignment -> assertThat(assignment.points())
                        .singleElement()
                        .satisfies(point -> assertThat(point.stated()).hasToString("2019-12-02")));
    }

    @Test
    void anExceptionThatCannotBeAppliedWaitsForAPersonWhoSaysWhomToLeaveOut() {
        long id = draft("1. Руководителям ОМСУ, кроме Заозёрского района, провести опрос до 02.12.2019.\n");
        assertThatThrownBy(() -> service.approve(id, null, AS_IT_IS)).isInstanceOf(UndecidedDoubtsException.class);
        resolve(id, AnomalyCode.EXCEPTION_NOT_APPLIED, Resolution.CORRECT, "MR12,MR03");

        assertThat(service.approve(id, null, AS_IT_IS)).isEqualTo(new Approved(16, 16));
    }

    private List<String> refused(long id) {
        List<String> numbers = new ArrayList<>();
        assertThatThrownBy(() -> service.approve(id, null, KEEP_THE_REST))
                .asInstanceOf(type(NobodyOnControlException.class))
                .satisfies(refusal ->
                        refusal.decisions().stream().map(Uncontrolled::number).forEach(numbers::add));
        return numbers;
    }

    private void resolve(long id, AnomalyCode code, Resolution resolution, @Nullable String value) {
        String doubt = protocol(id).doubts().stream()
                .filter(d -> d.code() == code)
                .findFirst()
                .orElseThrow()
                .place();
        world.review.resolve(id, null, new DoubtDecision(doubt, resolution, value, "уточнено у секретаря"));
    }

    private long draft(String items) {
        String text = "ПРОТОКОЛ № 3\nсовещания от 1 ноября 2019 года\nРЕШИЛИ:\n" + items;
        return world.drafts.store(
                new Document(text.getBytes(StandardCharsets.UTF_8), "text/plain", "protocol.txt", null),
                new ExtractedText(text, "text/plain", "UTF-8"),
                Integer.toHexString(text.hashCode()));
    }

    private long version(long id) {
        return protocol(id).version();
    }

    private Protocol protocol(long id) {
        return world.protocols.find(id).orElseThrow();
    }
}
