package org.ispolnenie.quality.service.decision;

import java.time.Instant;
import org.ispolnenie.quality.domain.decision.Recommendation.Content;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as it is shown.
 *
 * @param measureId of the analysis it comes from
 * @param feedback  null: none yet
 * @param overdue   whether the day for it is over
 * @param takenBack why it does not count; null: it does
 */
public record RecommendationView(
        long id,
        long version,
        long measureId,
        Content content,
        @Nullable FeedbackView feedback,
        boolean overdue,
        @Nullable String takenBack) {

    /** What they have made of it; {@code by} a name. */
    public record FeedbackView(String text, String by, Instant at) {}
}
