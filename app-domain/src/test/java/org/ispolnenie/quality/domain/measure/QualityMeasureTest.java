package org.ispolnenie.quality.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.MeasureIndicator.Effect;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityMeasureTest {

    private static final Act ACT = new Act("executor", Instant.EPOCH);
    private static final PlaceInCycle GOALS = new PlaceInCycle("1.1", CycleStage.GOALS);
    private static final PlaceInCycle EFFECT = new PlaceInCycle("1.1", CycleStage.EFFECT);
    private static final LocalDate DAY = LocalDate.of(2020, 5, 20);

    private final MeasureSet set = MeasureSet.begin(1, 2020, ACT);
    private final QualityMeasure measure = QualityMeasure.plan(set, content(GOALS, "Доля"), ACT);

    @Test
    void whatIsSubmittedStandsAsItIs() {
        set.submit("по пункту 12", ACT);

        refused(() -> QualityMeasure.plan(set, content(EFFECT, "Доля"), ACT), "quality.SET_IS_SETTLED");
        refused(() -> measure.change(content(EFFECT, "Доля"), ACT), "quality.SET_IS_SETTLED");
        refused(() -> measure.cancel("не нужна", ACT), "quality.SET_IS_SETTLED");
        refused(() -> measure.complete(null, ACT), "quality.SET_IS_UNDER_REVIEW");
        refused(() -> measure.measure(BigDecimal.ONE, DAY, ACT), "quality.SET_IS_UNDER_REVIEW");
        refused(() -> measure.attach(file(), ACT), "quality.SET_IS_UNDER_REVIEW");
    }

    @Test
    void anAcceptedSetIsCarriedOutAndNotPlannedAnew() {
        set.submit(null, ACT);
        set.judge(Verdict.ACCEPTED, Set.of(), null, ACT);

        measure.complete("проведён", ACT);
        measure.attach(file(), ACT);
        measure.measure(new BigDecimal("8"), DAY, ACT);

        assertThat(measure.state()).isEqualTo(MeasureState.DONE);
        assertThat(measure.documents()).hasSize(1);
        assertThat(measure.content().indicator().effect()).contains(new Effect(new BigDecimal("-4.5"), true));
        refused(() -> measure.change(content(EFFECT, "Доля"), ACT), "quality.SET_IS_SETTLED");
        measure.resume("проведён не полностью", ACT);
        assertThat(measure.stateWords()).contains("проведён не полностью");
    }

    @Test
    void aSetIsTakenBackReturnedAndSubmittedAgain() {
        set.submit(null, ACT);
        set.takeBack("рано", ACT);
        measure.cancel("дублирует другую", ACT);
        set.submit(null, ACT);
        set.judge(Verdict.RETURNED, Set.of(GOALS), "дополните", ACT);
        measure.resume("возвращена в план", ACT);

        assertThat(set.round()).isEqualTo(2);
        assertThat(set.moves())
                .extracting(move -> move.to())
                .containsExactly(
                        SetState.DRAFT, SetState.SUBMITTED, SetState.DRAFT, SetState.SUBMITTED, SetState.RETURNED);
        refused(() -> set.judge(Verdict.ACCEPTED, Set.of(), null, ACT), "quality.ILLEGAL_SET_MOVE");
        refused(() -> set.review(GOALS, new StageWord(true, 3, null), ACT), "quality.SET_IS_NOT_SUBMITTED");
    }

    @Test
    void theWordOnAStageHoldsWhileItsPlanStands() {
        set.submit(null, ACT);
        set.review(GOALS, new StageWord(false, 1, "нет цели"), ACT);
        set.review(GOALS, new StageWord(true, 3, null), ACT);
        set.review(EFFECT, new StageWord(false, 0, null), ACT);
        assertThat(set.review(GOALS).orElseThrow().word()).isEqualTo(new StageWord(true, 3, null));
        set.judge(Verdict.RETURNED, Set.of(GOALS), "дополните", ACT);

        measure.change(content(GOALS, "Доля"), ACT);

        assertThat(set.review(GOALS)).isEmpty();
        assertThat(set.review(EFFECT)).isPresent();
    }

    @Test
    void aSetIsAcceptedOnceEveryStageWithMeasuresHasBeenReviewed() {
        Set<PlaceInCycle> filled = Set.of(EFFECT, GOALS);
        refused(() -> set.judge(Verdict.ACCEPTED, filled, null, ACT), "quality.ILLEGAL_SET_MOVE");
        set.submit(null, ACT);
        assertThat(set.unreviewed(filled)).containsExactly(GOALS, EFFECT);
        refused(() -> set.judge(Verdict.ACCEPTED, filled, null, ACT), "quality.STAGES_NOT_REVIEWED");
        set.review(GOALS, new StageWord(true, 3, null), ACT);
        refused(() -> set.judge(Verdict.ACCEPTED, filled, null, ACT), "quality.STAGES_NOT_REVIEWED");
        set.judge(Verdict.RETURNED, filled, "дополните", ACT);
        measure.change(content(GOALS, "Доля"), ACT);
        set.submit(null, ACT);
        set.review(EFFECT, new StageWord(false, 0, "слабо"), ACT);
        // What the stage plans has changed since, so what was said of it does not count.
        assertThat(set.unreviewed(filled)).containsExactly(GOALS);

        set.review(GOALS, new StageWord(false, null, null), ACT);
        set.judge(Verdict.ACCEPTED, filled, null, ACT);

        assertThat(set.state()).isEqualTo(SetState.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"HIGHER,10,12.50,2.5,true", "HIGHER,10,10,0,false", "LOWER,100,0,-100,true", "LOWER,8,9,1,false"})
    void theEffectIsTheFigureAfterLessTheOneBefore(
            BetterValue better, BigDecimal before, BigDecimal after, BigDecimal change, boolean improved) {
        MeasureIndicator indicator = new MeasureIndicator("Доля", "%", "ФИС", better, before);

        assertThat(indicator.effect()).isEmpty();
        assertThat(indicator.measured(after, DAY).effect()).contains(new Effect(change, improved));
    }

    @Test
    void whatIsNotDoneHasNoEffect() {
        refused(() -> measure.measure(BigDecimal.ONE, DAY, ACT), "quality.NOT_DONE_YET");

        measure.complete(null, ACT);
        measure.measure(BigDecimal.ONE, DAY, ACT);
        assertThat(measure.content().indicator().after()).contains(BigDecimal.ONE);
    }

    @Test
    void whatWasMeasuredStaysWithItsIndicator() {
        measure.complete(null, ACT);
        measure.measure(BigDecimal.TEN, DAY, ACT);

        measure.change(content(EFFECT, "Доля"), ACT);
        assertThat(measure.content().indicator().after()).contains(BigDecimal.TEN);
        measure.change(content(EFFECT, "Средний балл"), ACT);
        assertThat(measure.content().indicator().after()).isEmpty();
    }

    @Test
    void whatIsCancelledIsNeitherMeasuredNorBorneOut() {
        measure.cancel("не нужна", ACT);

        refused(() -> measure.attach(file(), ACT), "quality.MEASURE_IS_CANCELLED");
        refused(() -> measure.measure(BigDecimal.ONE, DAY, ACT), "quality.MEASURE_IS_CANCELLED");
        refused(() -> measure.complete(null, ACT), "quality.ILLEGAL_MEASURE_MOVE");
    }

    private static void refused(ThrowingCallable verb, String key) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(
                        refusal.reason().key())
                .isEqualTo(key));
    }

    private static StoredFile file() {
        return new StoredFile("приказ.pdf", "application/pdf", 10, "0".repeat(64));
    }

    private static MeasureContent content(PlaceInCycle place, String indicator) {
        return new MeasureContent(
                place,
                "Мониторинг",
                BasisKind.ANALYSIS,
                null,
                "Отдел общего образования",
                new WrittenDeadline("по графику", List.of()),
                null,
                new MeasureIndicator(indicator, "%", "ФИС ОКО", BetterValue.LOWER, new BigDecimal("12.5")),
                null);
    }
}
