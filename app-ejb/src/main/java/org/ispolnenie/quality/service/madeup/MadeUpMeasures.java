package org.ispolnenie.quality.service.madeup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.protocol.service.deadline.RepeatedDeadlines;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.framework.Direction;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.MeasureContent;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.quality.service.madeup.MadeUpCycle.Subject;
import org.ispolnenie.shared.domain.Act;

/** Measures of a made-up set: what is planned, borne out by documents, and what the region says of the stages. */
final class MadeUpMeasures {

    private static final int ONE_MORE = 85;
    private static final int COMMENTED = 35;
    private static final int DAYS_TO_PLAN = 3;
    private static final int DAYS_TO_DOCUMENT = 30;

    private final MadeUpCycle words;
    private final MadeUpTime time;
    private final RepeatedDeadlines deadlines;
    private final StoredFile document;

    MadeUpMeasures(MadeUpCycle words, MadeUpTime time, RepeatedDeadlines deadlines, StoredFile document) {
        this.words = words;
        this.time = time;
        this.deadlines = deadlines;
        this.document = document;
    }

    MadeUpCycle words() {
        return words;
    }

    MadeUpTime time() {
        return time;
    }

    RepeatedDeadlines deadlines() {
        return deadlines;
    }

    StoredFile document(String name) {
        return new StoredFile(
                name + words.text("mark") + ".pdf", document.mediaType(), document.size(), document.sha256());
    }

    /** What is planned along a framework. */
    List<QualityMeasure> planned(
            MeasureSet set, FrameworkContent framework, MadeUpProgress progress, LocalDate begin, MadeUpChance chance) {
        List<QualityMeasure> measures = new ArrayList<>();
        for (Direction direction : framework.directions()) {
            Subject subject = words.subject(direction);
            for (CycleStage stage : CycleStage.values()) {
                int count = chance.in(progress.cells()) ? Math.min(progress.most(), chance.in(ONE_MORE) ? 3 : 2) : 0;
                for (int n = 0; n < count; n++) {
                    PlaceInCycle place = new PlaceInCycle(direction.code(), stage);
                    Act act = time.act(begin.plusDays(chance.between(0, DAYS_TO_PLAN)));
                    QualityMeasure measure =
                            QualityMeasure.plan(set, content(place, n, subject, set.year(), chance), act);
                    if (chance.in(progress.documented())) {
                        measure.attach(
                                document(words.one("documents", chance)), time.act(begin.plusDays(DAYS_TO_DOCUMENT)));
                    }
                    measures.add(measure);
                }
            }
        }
        return measures;
    }

    private MeasureContent content(PlaceInCycle place, int n, Subject subject, int year, MadeUpChance chance) {
        BigDecimal before = figure(chance.within(subject.low(), subject.high()));
        return new MeasureContent(
                place,
                words.title(place.stage(), n, subject),
                chance.one(List.of(BasisKind.values())),
                words.one("bases", chance),
                words.one("responsible", chance),
                deadlines.of(words.deadline(place.stage(), year, chance), dayZero(year)),
                words.one("groups", chance),
                new MeasureIndicator(subject.indicator(), subject.unit(), subject.source(), subject.better(), before),
                words.one("effects", chance));
    }

    /** As with a measure that somebody writes. */
    private LocalDate dayZero(int year) {
        return time.today().getYear() > year ? LocalDate.of(year, 1, 1) : time.today();
    }

    /** What the region says of the stages that have a document. */
    void review(MeasureSet set, List<QualityMeasure> measures, MadeUpProgress progress, Act act, MadeUpChance chance) {
        measures.stream()
                .filter(measure -> !measure.documents().isEmpty())
                .map(QualityMeasure::place)
                .distinct()
                .forEach(place -> {
                    if (chance.in(progress.confirmed())) {
                        set.review(place, new StageWord(true, chance.between(2, 3), words.one("praise", chance)), act);
                    } else if (chance.in(COMMENTED)) {
                        set.review(place, new StageWord(false, chance.between(0, 1), words.one("blame", chance)), act);
                    }
                });
    }

    static BigDecimal figure(double value) {
        return MeasureIndicator.plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }
}
