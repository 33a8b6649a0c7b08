package org.ispolnenie.schoolsupport.service.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over schools, by sums, so that municipalities add up to the region.
 *
 * @param measured how many schools have a value
 * @param sum      of their last values
 * @param targeted how many have a target for the year
 * @param targets  the sum of these
 * @param reached  how many are at their target or beyond
 */
public record IndicatorFigures(long measured, BigDecimal sum, long targeted, BigDecimal targets, long reached) {

    static final IndicatorFigures NONE = new IndicatorFigures(0, BigDecimal.ZERO, 0, BigDecimal.ZERO, 0);

    private static final int SCALE = 2;

    IndicatorFigures plus(IndicatorFigures other) {
        return new IndicatorFigures(
                measured + other.measured,
                sum.add(other.sum),
                targeted + other.targeted,
                targets.add(other.targets),
                reached + other.reached);
    }

    /** The same, with what was measured reckoned otherwise than by the mean of the schools. */
    IndicatorFigures measuredAs(BigDecimal value) {
        return new IndicatorFigures(measured, value.multiply(BigDecimal.valueOf(measured)), targeted, targets, reached);
    }

    /** Null where nobody has measured. */
    public @Nullable BigDecimal average() {
        return average(sum, measured);
    }

    /** Null where nobody has a target. */
    public @Nullable BigDecimal averageTarget() {
        return average(targets, targeted);
    }

    private static @Nullable BigDecimal average(BigDecimal sum, long count) {
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_UP);
    }
}
