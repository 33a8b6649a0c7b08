package org.ispolnenie.quality.domain.decision;

import java.util.List;
import java.util.Optional;

/** Stores decisions and recommendations. */
public interface DecisionRepository {

    /** A decision, whose set is locked before it. */
    Optional<ManagementDecision> decisionForChange(long id);

    Optional<Recommendation> recommendation(long id);

    /** The same; its set is locked before it. */
    Optional<Recommendation> recommendationForChange(long id);

    /** Those that come from a measure, in the order they were recorded in. */
    List<Recommendation> recommendationsFrom(long measureId);

    void add(ManagementDecision decision);

    void add(Recommendation recommendation);

    /** What has been changed is written, and has its new version. */
    void flush();
}
