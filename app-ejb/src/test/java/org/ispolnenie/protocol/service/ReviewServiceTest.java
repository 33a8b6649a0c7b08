package org.ispolnenie.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.protocol.domain.Correction;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.domain.UndecidedDoubtsException;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewServiceTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);
    private static final String WRONG_YEAR = "1:0:DUE_AFTER_PLANNED_PERIOD";
    private static final String NO_RECIPIENT = "2:1:RECIPIENT_MISSING";

    private final World world = new World();
    private final long id = draft();

    @Test
    void aCorrectedDateBecomesTheDeadlineAndTheWordsStay() {
        world.review.resolve(id, 0L, List.of(correct(WRONG_YEAR, "2019-11-15")));

        ItemView item = view().items().get(0);
        assertThat(item.deadline().expression().dates()).containsExactly(LocalDate.of(2019, 11, 15));
        assertThat(item.deadline().expression().asWritten()).isEqualTo("до 15.11.2020");
        assertThat(item.deadline().dates().get(0).effective()).isEqualTo(LocalDate.of(2019, 11, 15));
    }

    @Test
    void theExplanationOfACorrectedDateSaysThatAPersonCorrectedItAndWhy() {
        world.review.resolve(id, 0L, List.of(correct(WRONG_YEAR, "2019-11-15")));

        assertThat(view().items().get(0).deadline().dates().get(0).why())
                .startsWith(
                        Message.of("protocol.deadline.WRITTEN", "до 15.11.2020"),
                        Message.of("protocol.deadline.CORRECTED", "2019-11-15", "письмо автора"));
    }

    @Test
    void aDecisionIsRecordedWithPersonTimeAndBasis() {
        world.review.resolve(id, null, List.of(correct(WRONG_YEAR, "2019-11-15")));

        assertThat(protocol().corrections())
                .extracting(Correction::field)
                .containsExactly(Correction.Field.DOUBT, Correction.Field.DEADLINE);
        assertThat(protocol().corrections())
                .allMatch(c -> c.person().equals("controller")
                        && c.basis().equals("письмо автора")
                        && c.at().equals(World.CLOCK.instant()));
    }

    @Test
    void keepingTheTextDecidesTheDoubtAndChangesNothing() {
        world.review.resolve(id, null, List.of(keep(WRONG_YEAR)));

        assertThat(view().items().get(0).deadline().expression().dates()).containsExactly(LocalDate.of(2020, 11, 15));
        assertThat(protocol().doubtsThatHoldUpApproval()).isEmpty();
    }

    @Test
    void keepingTheTextAfterACorrectionTakesTheCorrectionBack() {
        DeadlineExpression read = view().items().get(0).deadline().expression();
        world.review.resolve(id, null, correct(WRONG_YEAR, "2019-11-14"));
        world.review.resolve(id, null, correct(WRONG_YEAR, "2019-11-15"));

        world.review.resolve(id, null, keep(WRONG_YEAR));

        assertThat(view().items().get(0).deadline().expression()).isEqualTo(read);
        assertThat(protocol().corrections()).last().satisfies(last -> {
            assertThat(last.field()).isEqualTo(Correction.Field.DEADLINE);
            assertThat(last.amendment().becomes()).isEqualTo(read);
        });
    }

    @Test
    void aValueIsNotTakenWhereTheTextIsKept() {
        refused(
                "/value",
                () -> world.review.resolve(
                        id, null, new DoubtDecision(WRONG_YEAR, Resolution.KEEP_AS_WRITTEN, "2019-11-15", "ясно")));
    }

    @Test
    void aFaultInAListOfOneIsNamedByItsPlaceToo() {
        refused("/0/anomalyId", () -> world.review.resolve(id, null, List.of(keep("none"))));
    }

    @Test
    void aMissingRecipientIsNamedByItsCode() {
        world.review.resolve(id, null, List.of(correct(NO_RECIPIENT, "LOIRO")));

        assertThat(view().items().get(1).charge().recipients())
                .extracting(r -> r.code())
                .containsExactly("LOIRO");
    }

    @Test
    void everyFaultOfAnArrayIsNamedByItsPlace() {
        assertThatThrownBy(() -> world.review.resolve(
                        id,
                        null,
                        List.of(correct(WRONG_YEAR, "31.02.2020"), correct(NO_RECIPIENT, "МАРС"), keep("none"))))
                .asInstanceOf(type(ValidationException.class))
                .extracting(e -> e.errors().stream().map(f -> f.pointer()).toList())
                .isEqualTo(List.of("/0/value", "/1/value", "/2/anomalyId"));
    }

    @Test
    void aDecisionWithoutBasisIsRefused() {
        refused(
                "/basis",
                () -> world.review.resolve(
                        id, null, new DoubtDecision(WRONG_YEAR, Resolution.KEEP_AS_WRITTEN, null, " ")));
    }

    @Test
    void whatSomebodyHasDecidedIsNotDecidedAgainUnseen() {
        world.review.requireUndecided(id, List.of(keep(WRONG_YEAR), keep("none")));
        world.review.resolve(id, null, keep(WRONG_YEAR));

        assertThatThrownBy(() -> world.review.requireUndecided(id, List.of(keep(NO_RECIPIENT), keep(WRONG_YEAR))))
                .isInstanceOf(VersionNeededException.class);
        world.review.requireUndecided(id, List.of(keep(NO_RECIPIENT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b\u2060", "...", "—"})
    void wordsOfNothingAreNoBasis(String nothing) {
        refused(
                "/basis",
                () -> world.review.resolve(
                        id, null, new DoubtDecision(WRONG_YEAR, Resolution.KEEP_AS_WRITTEN, null, nothing)));
    }

    @Test
    void aStaleVersionIsRefused() {
        assertThatThrownBy(() -> world.review.resolve(id, 7L, List.of(keep(WRONG_YEAR))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void anItemIsCorrectedFieldByField() {
        world.review.correct(
                id,
                0,
                "2",
                new ItemChange(
                        null,
                        DecisionKind.PISA,
                        List.of("2020-05-20", "2020-04-20"),
                        List.of("MR03", "GO18"),
                        List.of("GRP_MUNICIPAL_METHOD_SERVICES"),
                        null,
                        "уточнено"));

        ItemView item = view().items().get(1);
        assertThat(item.kind()).isEqualTo(DecisionKind.PISA);
        assertThat(item.deadline().expression().dates())
                .containsExactly(LocalDate.of(2020, 4, 20), LocalDate.of(2020, 5, 20));
        assertThat(item.charge().bodies()).isEqualTo(2);
        assertThat(view().plan().controlPoints()).isEqualTo(18 + 2 * 2);
    }

    @Test
    void anUnknownBodyIsRefusedByField() {
        refused(
                "/responsible",
                () -> world.review.correct(
                        id, 0, "1", new ItemChange(null, null, null, List.of("MR99"), null, null, "уточнено")));
    }

    @Test
    void whoIsNotSpokenOfStays() {
        change(new ItemChange(null, null, null, null, List.of("LOIRO"), null, "уточнено"));
        change(new ItemChange(null, null, null, List.of("MR03"), null, null, "уточнено"));

        assertThat(view().items().get(0).charge().responsible())
                .extracting(party -> party.role() + " " + party.code())
                .containsExactly("RESPONSIBLE MR03", "EXECUTOR LOIRO");
    }

    @Test
    void everythingWrongWithACorrectionIsSaidAtOnce() {
        assertThatThrownBy(() -> change(new ItemChange(
                        " ", null, List.of("15.11.2019"), List.of("MARS"), List.of("X"), List.of("Y"), null)))
                .asInstanceOf(type(ValidationException.class))
                .extracting(e -> e.errors().stream().map(f -> f.pointer()).toList())
                .isEqualTo(List.of("/text", "/dueDates", "/responsible", "/executors", "/recipients", "/basis"));
    }

    @Test
    void aDecisionIsNotLeftToNobody() {
        refused("/responsible", () -> change(new ItemChange(null, null, null, List.of(), null, null, "уточнено")));
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        refused("", () -> change(new ItemChange(null, null, null, null, null, null, "уточнено")));
    }

    @ParameterizedTest
    @CsvSource({"16001, 1, /text", "1, 16001, /basis"})
    void aTextBeyondMeasureIsRefusedByItsField(int text, int basis, String pointer) {
        refused(
                pointer,
                () -> change(new ItemChange("т".repeat(text), null, null, null, null, null, "о".repeat(basis))));
    }

    @Test
    void moreDatesThanADecisionEverHasAreRefused() {
        List<String> days =
                MEETING.datesUntil(MEETING.plusDays(101)).map(String::valueOf).toList();

        refused("/dueDates", () -> change(new ItemChange(null, null, days, null, null, null, "уточнено")));
    }

    private void change(ItemChange change) {
        world.review.correct(id, protocol().version(), "1", change);
    }

    @Test
    void anApprovedProtocolIsNotCorrectedAnyMore() {
        world.review.resolve(id, null, List.of(keep(WRONG_YEAR)));
        protocol().approve(new Act("controller", World.CLOCK.instant()));

        assertThatThrownBy(() -> world.review.resolve(id, null, List.of(keep(NO_RECIPIENT))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void anUndecidedErrorHoldsUpApproval() {
        assertThatThrownBy(() -> protocol().approve(new Act("controller", World.CLOCK.instant())))
                .asInstanceOf(type(UndecidedDoubtsException.class))
                .extracting(e -> e.doubts().get(0).anomalyId())
                .isEqualTo(WRONG_YEAR);
    }

    @Test
    void thePlanCountsBodiesOfTheDateOfTheMeeting() {
        assertThat(view().plan().assignments()).isEqualTo(18 + 19);
        assertThat(view().plan().controlPoints()).isEqualTo(18 + 19);
    }

    private static void refused(String pointer, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(ValidationException.class))
                .extracting(e -> e.errors().get(0).pointer())
                .isEqualTo(pointer);
    }

    private static DoubtDecision correct(String doubt, String value) {
        return new DoubtDecision(doubt, Resolution.CORRECT, value, "письмо автора");
    }

    private static DoubtDecision keep(String doubt) {
        return new DoubtDecision(doubt, Resolution.KEEP_AS_WRITTEN, null, "по тексту");
    }

    private ProtocolView view() {
        return world.views.view(protocol(), world.protocols.source(id).orElseThrow());
    }

    private Protocol protocol() {
        return world.protocols.find(id).orElseThrow();
    }

    private long draft() {
        ProtocolReading reading = new ProtocolReading(
                "Решения",
                MEETING,
                null,
                List.of(
                        item("1", "до 15.11.2020", anomaly(AnomalyCode.DUE_AFTER_PLANNED_PERIOD, Severity.ERROR), null),
                        item("2", "до 02.12.2019", anomaly(AnomalyCode.RECIPIENT_MISSING, Severity.WARNING), "LOIRO")),
                List.of(),
                List.of());
        Protocol protocol = new Protocol(reading, "0".repeat(64), new Act("controller", World.CLOCK.instant()));
        world.protocols.add(protocol, new ProtocolSource(protocol, null, "text/plain", new byte[0], "текст"));
        return protocol.id();
    }

    private static Anomaly anomaly(AnomalyCode code, Severity severity) {
        return new Anomaly(code, severity, Message.of("reading.anomaly." + code), null, null);
    }

    private static ItemReading item(String number, String deadline, Anomaly anomaly, @Nullable String alsoResponsible) {
        PartyMention heads = party("GRP_OMSU_HEADS_LO", PartyKind.GROUP);
        return new ItemReading(
                number,
                "Подготовить план",
                DecisionKind.OTHER,
                new Span(0, 1),
                new ItemReading.Due(
                        new DeadlineParser()
                                .read(deadline, DeadlineContext.of(MEETING))
                                .orElseThrow()
                                .expression(),
                        null),
                alsoResponsible == null
                        ? List.of(heads)
                        : List.of(heads, party(alsoResponsible, PartyKind.ORGANIZATION)),
                List.of(),
                List.of(),
                List.of(),
                List.of(anomaly));
    }

    private static PartyMention party(String code, PartyKind kind) {
        return new PartyMention(code, kind, code, PartyRole.RESPONSIBLE, List.of(), new Span(0, 1));
    }
}
