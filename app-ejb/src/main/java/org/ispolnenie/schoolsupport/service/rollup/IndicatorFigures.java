package org.ispolnenie.schoolsupport.service.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator over schools, by sums, so that municipalities add up to the region.
 *
 * @param measured of how many schools there is a value, and the sum of their last values
 * @param targeted how many have a target for the year, and the sum of these
 * @param based    how many have a baseline, and the sum of these
 * @param changed  how many have both a baseline and a value, and the sum of what lies between
 * @param reached  how many are at their target or beyond
 */
public record IndicatorFigures(Sum measured, Sum targeted, Sum based, Sum changed, long reached) {

    static final IndicatorFigures NONE = new IndicatorFigures(Sum.NONE, Sum.NONE, Sum.NONE, Sum.NONE, 0);

    /** So many values, and what they come to together. */
    public record Sum(long count, BigDecimal sum) {

        static final Sum NONE = new Sum(0, BigDecimal.ZERO);

        private static final int SCALE = 2;

        Sum plus(Sum other) {
            return new Sum(count + other.count, sum.add(other.sum));
        }

        /** Null where there is nothing. */
        public @Nullable BigDecimal average() {
            return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_UP);
        }
    }

    IndicatorFigures plus(IndicatorFigures other) {
        return new IndicatorFigures(
                measured.plus(other.measured),
                targeted.plus(other.targeted),
                based.plus(other.based),
                changed.plus(other.changed),
                reached + other.reached);
    }

    /** The same, with what was measured reckoned otherwise than by the mean of the schools. */
    IndicatorFigures measuredAs(BigDecimal value) {
        Sum pooled = new Sum(measured.count(), value.multiply(BigDecimal.valueOf(measured.count())));
        return new IndicatorFigures(pooled, targeted, based, changed, reached);
    }
}
