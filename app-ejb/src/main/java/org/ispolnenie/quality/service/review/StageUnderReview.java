package org.ispolnenie.quality.service.review;

import java.util.List;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.ispolnenie.quality.service.measure.MeasureView;
import org.ispolnenie.quality.service.set.SetRow;
import org.ispolnenie.quality.service.set.SetView.ReviewView;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a direction with all that its review needs.
 *
 * @param measures with their documents, without those that are not taken
 * @param now      what the region says of it; null: nothing, or what it plans has changed since
 * @param before   what the region has said earlier, the newest first
 * @param open     whether the caller may say something of it now
 */
public record StageUnderReview(
        SetRow set,
        PlaceInCycle place,
        List<MeasureView> measures,
        @Nullable ReviewView now,
        List<ReviewView> before,
        boolean open) {

    public StageUnderReview {
        measures = List.copyOf(measures);
        before = List.copyOf(before);
    }
}
