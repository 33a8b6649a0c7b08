package org.ispolnenie.quality.service.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.set.MeasureSet;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.domain.set.SetRepository;
import org.ispolnenie.quality.domain.set.StageReview;
import org.ispolnenie.quality.service.measure.MeasureFilter;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureReader;
import org.ispolnenie.quality.service.measure.MeasureRow;
import org.ispolnenie.quality.service.measure.MeasureView;
import org.ispolnenie.quality.service.set.SetQueries;
import org.ispolnenie.quality.service.set.SetRights;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.quality.service.set.SetView.ReviewView;

/** Reads a stage of a set for who reviews it. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class StageReviewQueries {

    private static final int MOST_MEASURES = 500;

    @Inject
    private SetRepository sets;

    @Inject
    private MeasureReader measures;

    @Inject
    private MeasureQueries details;

    @Inject
    private SetQueries queries;

    @Inject
    private SetRights rights;

    @Inject
    private DirectoryQueries directory;

    /** A stage of a direction; the set must be one that the caller may see. */
    public StageUnderReview stage(long setId, PlaceInCycle place) {
        SetRow row = queries.set(setId).set();
        MeasureSet set = sets.set(setId)
                .filter(one -> rights.sees(one.organizationId()))
                .orElseThrow(() -> SetQueries.noSuchSet(setId));
        MeasureFilter filter =
                new MeasureFilter(row.municipality().code(), row.year(), place.direction(), place.stage(), null);
        List<MeasureView> taken = measures.rows(filter, Optional.empty(), MOST_MEASURES, null).stream()
                .filter(measure -> measure.state() != MeasureState.CANCELLED)
                .map(MeasureRow::id)
                .map(details::measure)
                .toList();
        return new StageUnderReview(
                row,
                place,
                taken,
                set.review(place).map(this::said).orElse(null),
                set.earlierReviews(place).stream()
                        .sorted(Comparator.comparing(StageReview::reviewedAt)
                                .thenComparing(StageReview::id)
                                .reversed())
                        .map(this::said)
                        .toList(),
                rights.judges(set.organizationId()) && set.state().isSubmitted());
    }

    private ReviewView said(StageReview review) {
        return new ReviewView(
                review.place(),
                review.word(),
                review.round(),
                directory.displayName(review.reviewedBy()),
                review.reviewedAt());
    }
}
