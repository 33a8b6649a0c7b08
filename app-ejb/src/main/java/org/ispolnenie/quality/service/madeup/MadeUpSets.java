package org.ispolnenie.quality.service.madeup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpRegion;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.quality.domain.decision.DecisionRepository;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.quality.domain.set.SetState;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.shared.domain.Act;

/** Stores made-up sets of measures, with what the region says of them and what has become of them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MadeUpSets {

    private static final int MONTH_OF_LAST_DAY = 12;
    private static final int LAST_DAY = 31;
    private static final int DAYS_OF_WORK = 260;
    private static final int SUBMITTED_BEFORE = 200;
    private static final int JUDGED_BEFORE = 180;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private SetRepository sets;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DecisionRepository decisions;

    /** The framework of the next year, which compares with the delivered one; false where somebody else has made one. */
    public boolean addFramework(int year, MadeUpMeasures made) {
        Optional<QualityFramework> there = frameworks.framework(year);
        if (there.isEmpty()) {
            frameworks.add(QualityFramework.made(
                    year, made.words().next(), made.time().act(made.time().begin())));
        }
        return there.flatMap(QualityFramework::madeBy)
                .map(MadeUpRegion.PERSON::equals)
                .orElse(there.isEmpty());
    }

    /** The set of a municipality and a year; where there is one, it stays as it is. */
    public void add(OrganizationRef municipality, int year, MadeUpProgress progress, MadeUpMeasures made) {
        Optional<FrameworkContent> framework = frameworks.framework(year).map(QualityFramework::content);
        if (framework.isEmpty() || sets.set(municipality.id(), year).isPresent()) {
            return;
        }
        MadeUpChance chance = MadeUpChance.of(municipality.code() + " " + year);
        MadeUpTime time = made.time();
        LocalDate last = time.notAhead(LocalDate.of(year, MONTH_OF_LAST_DAY, LAST_DAY));
        LocalDate begin = last.minusDays(DAYS_OF_WORK);
        MeasureSet set = MeasureSet.begin(municipality.id(), year, time.act(begin));
        List<QualityMeasure> planned = made.planned(set, framework.get(), progress, begin, chance);
        if (progress.state() != SetState.DRAFT) {
            set.submit(made.words().text("submitted"), time.act(last.minusDays(SUBMITTED_BEFORE)));
            LocalDate judged = last.minusDays(JUDGED_BEFORE);
            made.review(set, planned, progress, time.act(judged), chance);
            judge(set, planned, progress.state(), made, judged);
        }
        MadeUpOutcome outcome = new MadeUpOutcome(made, last, chance);
        boolean accepted = set.state() == SetState.ACCEPTED;
        if (accepted) {
            outcome.completeAndMeasure(planned);
        }
        sets.add(set);
        measures.addAll(planned);
        if (accepted) {
            outcome.decisions(set, planned).forEach(decisions::add);
            outcome.recommendations(planned).forEach(decisions::add);
        }
    }

    private static void judge(
            MeasureSet set, List<QualityMeasure> planned, SetState state, MadeUpMeasures made, LocalDate on) {
        Act act = made.time().act(on);
        Set<PlaceInCycle> filled = planned.stream().map(QualityMeasure::place).collect(Collectors.toUnmodifiableSet());
        if (state == SetState.ACCEPTED) {
            set.unreviewed(filled)
                    .forEach(place -> set.review(
                            place, new StageWord(false, null, made.words().text("awaited")), act));
            set.judge(Verdict.ACCEPTED, filled, made.words().text("accepted"), act);
        } else if (state == SetState.RETURNED) {
            set.judge(Verdict.RETURNED, filled, made.words().text("returned"), act);
        }
    }
}
