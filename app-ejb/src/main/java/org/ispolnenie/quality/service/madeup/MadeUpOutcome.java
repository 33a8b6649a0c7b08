package org.ispolnenie.quality.service.madeup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.quality.domain.decision.ManagementDecision;
import org.ispolnenie.quality.domain.decision.ManagementDecision.LegalActOfDecision;
import org.ispolnenie.quality.domain.decision.Recommendation;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;

/**
 * What has become of the measures of an accepted made-up set: some are done, some have had an effect, some for the worse;
 * decisions and recommendations follow, and not every one of them is answered.
 */
final class MadeUpOutcome {

    private static final int DONE = 60;
    private static final int MEASURED = 30;
    private static final int FOR_THE_WORSE = 20;
    private static final int RECOMMENDED = 45;
    private static final int ANSWERED = 60;
    private static final int WITH_FILE = 70;
    private static final int DECISIONS = 7;
    private static final int LATEST = 5;

    private final MadeUpMeasures made;
    private final LocalDate last;
    private final MadeUpChance chance;

    /** @param last the last day of the work of the year */
    MadeUpOutcome(MadeUpMeasures made, LocalDate last, MadeUpChance chance) {
        this.made = made;
        this.last = last;
        this.chance = chance;
    }

    void completeAndMeasure(List<QualityMeasure> measures) {
        MadeUpTime time = made.time();
        for (QualityMeasure measure : measures) {
            if (chance.in(DONE)) {
                measure.complete(made.words().one("completed", chance), time.act(day(60)));
            }
            boolean hasEffect = measure.place().stage().compareTo(CycleStage.MEASURES) >= 0 && chance.in(MEASURED);
            if (hasEffect && measure.state() == MeasureState.DONE) {
                LocalDate on = day(60);
                measure.measure(after(measure), on, time.act(on.plusDays(1)));
            }
        }
    }

    private BigDecimal after(QualityMeasure measure) {
        double change = chance.within(0.4, 4.5);
        boolean down = (measure.content().indicator().better() == BetterValue.LOWER) != chance.in(FOR_THE_WORSE);
        double before = measure.content().indicator().before().orElseThrow().doubleValue();
        return MadeUpMeasures.figure(Math.max(0, down ? before - change : before + change));
    }

    /** Each puts in force what one direction plans; some are old and have no measured effect. */
    List<ManagementDecision> decisions(MeasureSet set, List<QualityMeasure> measures) {
        List<ManagementDecision> decisions = new ArrayList<>();
        List<QualityMeasure> first = measures.stream()
                .filter(measure -> measure.place().stage() == CycleStage.DECISIONS)
                .toList();
        while (!first.isEmpty() && decisions.size() < DECISIONS) {
            QualityMeasure decided = chance.one(first);
            List<QualityMeasure> together = Stream.concat(
                            Stream.of(decided),
                            measures.stream()
                                    .filter(measure -> measure.place().stage() == CycleStage.MEASURES)
                                    .filter(measure -> measure.place()
                                            .direction()
                                            .equals(decided.place().direction()))
                                    .limit(chance.between(0, 2)))
                    .toList();
            LocalDate on = day(240);
            decisions.add(ManagementDecision.recorded(
                    set,
                    new LegalActOfDecision(made.words().one("acts", chance), "DEMO-" + (decisions.size() + 1), on),
                    chance.in(WITH_FILE) ? made.document("Приказ DEMO-" + (decisions.size() + 1)) : null,
                    together,
                    made.time().act(on.plusDays(2))));
        }
        return decisions;
    }

    List<Recommendation> recommendations(List<QualityMeasure> measures) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (QualityMeasure measure : measures) {
            if (measure.place().stage() == CycleStage.ANALYSIS && chance.in(RECOMMENDED)) {
                LocalDate on = day(120);
                Recommendation recommendation = Recommendation.recorded(
                        measure,
                        new Recommendation.Content(
                                made.words().one("recommendations", chance),
                                made.words().one("addressees", chance),
                                on,
                                made.deadlines().of(made.words().text("feedbackDeadline"), on)),
                        made.time().act(on));
                if (chance.in(ANSWERED)) {
                    recommendation.answer(
                            made.words().one("feedback", chance),
                            made.time().act(made.time().notAhead(on.plusDays(20))));
                }
                recommendations.add(recommendation);
            }
        }
        return recommendations;
    }

    /** One of the days before the last. */
    private LocalDate day(int before) {
        return last.minusDays(chance.between(LATEST, before));
    }
}
