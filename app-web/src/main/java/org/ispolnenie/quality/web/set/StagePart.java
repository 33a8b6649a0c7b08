package org.ispolnenie.quality.web.set;

import java.util.List;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.matrix.StageStanding;
import org.ispolnenie.quality.service.measure.MeasureRow;
import org.ispolnenie.quality.service.set.SetView.ReviewView;
import org.ispolnenie.quality.web.StageMark;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a direction in a set.
 *
 * @param measures those of the direction that is shown
 * @param review   what the region says of it; null: nothing
 */
public record StagePart(
        CycleStage stage,
        StageStanding standing,
        StageMark mark,
        List<MeasureRow> measures,
        @Nullable ReviewView review) {}
