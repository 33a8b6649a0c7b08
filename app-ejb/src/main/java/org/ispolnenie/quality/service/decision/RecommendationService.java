package org.ispolnenie.quality.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.quality.domain.decision.DecisionRepository;
import org.ispolnenie.quality.domain.decision.Recommendation;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.domain.measure.QualityMeasure;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** A municipality records what its analyses recommend, and what has been made of it. */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER})
public class RecommendationService {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_WORDS = 4000;

    @Inject
    private MeasureRepository measures;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private WrittenDeadlines deadlines;

    @Inject
    private SetRights rights;

    @Inject
    private Clock clock;

    /**
     * A recommendation as somebody records it.
     *
     * @param feedbackDeadline until when they say what they have made of it, in words that a protocol may have
     */
    public record RecommendationDraft(String text, String addressees, LocalDate publishedOn, String feedbackDeadline) {}

    /**
     * Records what an analysis recommends.
     *
     * @return its id
     */
    @Audited(value = "RECOMMENDATION_MADE", of = AuditEntity.QUALITY_RECOMMENDATION)
    public long recommend(@AuditedDetail("measure") long measureId, RecommendationDraft draft) {
        QualityMeasure analysis = measures.measureForChange(measureId)
                .filter(one -> rights.sees(one.set().organizationId()))
                .orElseThrow(() -> ManagementDecisionService.noSuchMeasure(measureId));
        Act act = rights.requireWriting(analysis.set().organizationId());
        if (draft.publishedOn().isAfter(LocalDate.now(clock))) {
            throw ValidationException.of("/publishedOn", Message.of("quality.DECIDED_IN_FUTURE", draft.publishedOn()));
        }
        Recommendation recommendation = Recommendation.recorded(
                analysis,
                new Recommendation.Content(
                        WrittenText.requiredText(draft.text(), "/text", LONGEST_WORDS),
                        WrittenText.requiredLine(draft.addressees(), "/addressees", LONGEST_LINE),
                        draft.publishedOn(),
                        deadlines.of(draft.feedbackDeadline(), draft.publishedOn(), "/feedbackDeadline")),
                act);
        decisions.add(recommendation);
        return recommendation.id();
    }

    /** They say what they have made of it. */
    @Audited(value = "RECOMMENDATION_ANSWERED", of = AuditEntity.QUALITY_RECOMMENDATION)
    public void answer(@AuditedId long id, @Nullable Long version, String text) {
        change(
                id,
                version,
                (recommendation, act) ->
                        recommendation.answer(WrittenText.requiredText(text, "/text", LONGEST_WORDS), act));
    }

    /** It was recorded by mistake. */
    @Audited(value = "RECOMMENDATION_WITHDRAWN", of = AuditEntity.QUALITY_RECOMMENDATION)
    public void takeBack(@AuditedId long id, @Nullable Long version, String reason) {
        change(
                id,
                version,
                (recommendation, act) ->
                        recommendation.takeBack(WrittenText.requiredText(reason, "/reason", LONGEST_WORDS), act));
    }

    private void change(long id, @Nullable Long version, BiConsumer<Recommendation, Act> verb) {
        Recommendation recommendation = decisions
                .recommendationForChange(id)
                .filter(one -> rights.sees(one.analysis().set().organizationId()))
                .orElseThrow(() -> RecommendationQueries.noSuchRecommendation(id));
        Act act = rights.requireWriting(recommendation.analysis().set().organizationId());
        recommendation.requireVersion(version);
        verb.accept(recommendation, act);
        decisions.flush();
    }
}
