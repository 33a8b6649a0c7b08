package org.ispolnenie.quality.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.quality.domain.decision.DecisionRepository;
import org.ispolnenie.quality.domain.decision.Recommendation;
import org.ispolnenie.quality.domain.decision.Recommendation.Feedback;
import org.ispolnenie.quality.domain.measure.MeasureRepository;
import org.ispolnenie.quality.service.decision.RecommendationView.FeedbackView;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Reads what analyses recommend. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class RecommendationQueries {

    @Inject
    private MeasureRepository measures;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private SetRights rights;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Clock clock;

    @Inject
    private WrittenDeadlines deadlines;

    /**
     * What the words of a deadline for the feedback come to, before anybody keeps them.
     *
     * @throws org.ispolnenie.shared.failure.ValidationException if they are no deadline
     */
    public WrittenDeadline deadline(String words, LocalDate publishedOn) {
        return deadlines.of(words, publishedOn, "/feedbackDeadline");
    }

    /** Those that come from a measure. */
    public List<RecommendationView> from(long measureId) {
        boolean seen = measures.measure(measureId)
                .filter(one -> rights.sees(one.set().organizationId()))
                .isPresent();
        if (!seen) {
            throw ManagementDecisionService.noSuchMeasure(measureId);
        }
        return decisions.recommendationsFrom(measureId).stream().map(this::view).toList();
    }

    public RecommendationView recommendation(long id) {
        return decisions
                .recommendation(id)
                .filter(one -> rights.sees(one.analysis().set().organizationId()))
                .map(this::view)
                .orElseThrow(() -> noSuchRecommendation(id));
    }

    private RecommendationView view(Recommendation recommendation) {
        LocalDate today = LocalDate.now(clock);
        boolean counts = recommendation.takenBack().isEmpty();
        boolean awaited = recommendation.feedback().isEmpty();
        return new RecommendationView(
                recommendation.id(),
                recommendation.version(),
                recommendation.analysis().id(),
                recommendation.content(),
                recommendation.feedback().map(this::feedback).orElse(null),
                counts
                        && awaited
                        && recommendation
                                .content()
                                .deadline()
                                .due()
                                .filter(due -> due.isBefore(today))
                                .isPresent(),
                recommendation.takenBack().orElse(null));
    }

    private FeedbackView feedback(Feedback feedback) {
        return new FeedbackView(feedback.text(), directory.displayName(feedback.by()), feedback.at());
    }

    static NotFoundException noSuchRecommendation(long id) {
        return new NotFoundException(Message.of("quality.NO_SUCH_RECOMMENDATION", String.valueOf(id)));
    }
}
