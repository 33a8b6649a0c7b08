package org.ispolnenie.quality.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.quality.domain.decision.ManagementDecision.LegalActOfDecision;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementDecisionTest {

    private static final Act ACT = new Act("executor", Instant.EPOCH);
    private static final LocalDate DAY = LocalDate.of(2020, 2, 10);

    private final MeasureSet set = MeasureSet.begin(1, 2020, ACT);

    @ParameterizedTest
    @CsvSource({
        "2020-08-31, false, 2021-02-28, false",
        "2020-08-31, false, 2021-03-01, true",
        "2020-08-31, true,  2022-03-01, false"
    })
    void aDecisionHasAMeasuredEffectInSixMonths(
            LocalDate decidedOn, boolean measured, LocalDate today, boolean broken) {
        assertThat(new ADecisionHasAMeasuredEffectInTime(6).isBroken(decidedOn, measured, today))
                .isEqualTo(broken);
    }

    @Test
    void whatWasRecordedByMistakeIsTakenBackOnce() {
        ManagementDecision decision = ManagementDecision.recorded(
                set, new LegalActOfDecision("приказ", "12", DAY), null, List.of(measure(CycleStage.DECISIONS)), ACT);

        decision.takeBack("не тот приказ", ACT);

        assertThatThrownBy(() -> decision.takeBack("ещё раз", ACT)).isInstanceOf(ConflictException.class);
        assertThat(decision.file()).isEmpty();
    }

    @Test
    void recommendationsComeFromAnAnalysis() {
        Recommendation.Content content = new Recommendation.Content(
                "усилить", "школам", DAY, new WrittenDeadline("в течение месяца", List.of()));
        assertThatThrownBy(() -> Recommendation.recorded(measure(CycleStage.GOALS), content, ACT))
                .isInstanceOf(ConflictException.class);

        Recommendation recommendation = Recommendation.recorded(measure(CycleStage.ANALYSIS), content, ACT);
        recommendation.answer("приняли", ACT);
        recommendation.answer("приняли и сделали", ACT);

        assertThat(recommendation.feedback().orElseThrow().text()).isEqualTo("приняли и сделали");
        assertThat(recommendation.takenBack()).isEmpty();
    }

    @Test
    void nothingIsAddedWhileTheRegionLooksAtTheSet() {
        QualityMeasure analysis = measure(CycleStage.ANALYSIS);
        set.submit(null, ACT);

        assertThatThrownBy(() -> ManagementDecision.recorded(
                        set, new LegalActOfDecision("приказ", "12", DAY), null, List.of(analysis), ACT))
                .isInstanceOf(ConflictException.class);
    }

    private QualityMeasure measure(CycleStage stage) {
        return QualityMeasure.plan(
                set,
                new MeasureContent(
                        new PlaceInCycle("1.1", stage),
                        "Мера",
                        BasisKind.OTHER,
                        null,
                        "Отдел",
                        new WrittenDeadline("по графику", List.of()),
                        null,
                        new MeasureIndicator("Доля", "%", "ФИС ОКО", BetterValue.HIGHER, BigDecimal.TEN),
                        null),
                ACT);
    }
}
