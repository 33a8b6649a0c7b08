package org.ispolnenie.quality.service.set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.quality.domain.event.SetEvent.SetJudged;
import org.ispolnenie.quality.domain.event.SetEvent.StagesReviewed;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.framework.QualityFramework;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.quality.domain.set.StageWord;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.quality.service.framework.FrameworkQueries;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The region reviews a submitted set stage by stage, and judges it. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class SetReviewService {

    private static final int LONGEST_WORDS = 4000;

    @Inject
    private SetRepository sets;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private SetReader reader;

    @Inject
    private SetRights rights;

    @Inject
    private SetHappenings happenings;

    /** What is said of a stage. */
    public record ReviewedStage(PlaceInCycle place, StageWord word) {}

    /**
     * Says something of some stages, and judges the set, or does not yet: a review may take more than one sitting. It is
     * accepted once something has been said of every stage with measures; of an accepted set stages go on being confirmed
     * as their documents come in.
     *
     * @param version of the set, as the caller has seen it; null: whichever
     * @param verdict null: it is not judged yet
     */
    @Audited(value = "QUALITY_SET_REVIEWED", of = AuditEntity.QUALITY_SET)
    public void review(
            @AuditedId long id,
            @Nullable Long version,
            List<ReviewedStage> stages,
            @Nullable Verdict verdict,
            @Nullable String comment) {
        MeasureSet set = sets.setForChange(id).orElseThrow(() -> SetQueries.noSuchSet(id));
        Act act = rights.requireJudging(set.organizationId());
        @Nullable
        String words = verdict == Verdict.RETURNED
                ? WrittenText.requiredText(comment, "/comment", LONGEST_WORDS)
                : WrittenText.optionalText(comment, "/comment", LONGEST_WORDS);
        set.requireVersion(version);
        SetStanding standing = reader.standing(set.organizationId(), set.year());
        check(stages, set, standing);
        if (stages.isEmpty() && verdict == null) {
            throw ValidationException.of("/stages", Message.of("quality.NOTHING_SAID"));
        }
        stages.forEach(stage -> set.review(stage.place(), stage.word(), act));
        if (verdict != null) {
            set.judge(verdict, standing.filled(), words, act);
        }
        sets.flush();
        happenings.tell(
                set,
                place -> verdict == null
                        ? new StagesReviewed(place, stages.size(), act)
                        : new SetJudged(place, verdict, words, act));
    }

    private void check(List<ReviewedStage> stages, MeasureSet set, SetStanding standing) {
        FrameworkContent framework = frameworks
                .framework(set.year())
                .map(QualityFramework::content)
                .orElseThrow(() -> FrameworkQueries.noSuchFramework(set.year()));
        List<FieldError> faults = new ArrayList<>();
        Set<PlaceInCycle> seen = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            ReviewedStage stage = stages.get(i);
            String pointer = "/stages/" + i;
            String direction = stage.place().direction();
            if (framework.direction(direction).isEmpty()) {
                faults.add(new FieldError(pointer + "/direction", Message.of("quality.NO_SUCH_DIRECTION", direction)));
            }
            if (!seen.add(stage.place())) {
                faults.add(new FieldError(pointer, Message.of("quality.STAGE_TWICE")));
            }
            checkWord(stage, standing, pointer, faults);
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static void checkWord(ReviewedStage stage, SetStanding standing, String pointer, List<FieldError> faults) {
        @Nullable Integer score = stage.word().score();
        if (score != null && (score < 0 || score > StageWord.HIGHEST_SCORE)) {
            faults.add(new FieldError(
                    pointer + "/score", Message.of("quality.SCORE_OUT_OF_RANGE", StageWord.HIGHEST_SCORE)));
        }
        if (stage.word().confirmed() && standing.at(stage.place()).documented() == 0) {
            faults.add(new FieldError(pointer + "/confirmed", Message.of("quality.NOTHING_TO_CONFIRM")));
        }
        @Nullable String comment = stage.word().comment();
        if (comment != null && comment.length() > LONGEST_WORDS) {
            faults.add(new FieldError(
                    pointer + "/comment", Message.of("shared.TOO_LONG", comment.length(), LONGEST_WORDS)));
        }
    }
}
