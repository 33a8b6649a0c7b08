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
 * @param pooled   the share of all their pupils, reckoned from the sums of the figures that schools have entered; it stands
 *                 beside the means, which are compared with each other alone. Null where it is not known
 */
public record IndicatorFigures(
        Sum measured, Sum targeted, Sum based, Sum changed, long reached, @Nullable BigDecimal pooled) {

    static final IndicatorFigures NONE = new IndicatorFigures(Sum.NONE, Sum.NONE, Sum.NONE, Sum.NONE, 0);

    /** Means of schools alone. */
    public IndicatorFigures(Sum measured, Sum targeted, Sum based, Sum changed, long reached) {
        this(measured, targeted, based, changed, reached, null);
    }

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

    /** The share of both together is not known from their shares: it is reckoned anew from the sums. */
    IndicatorFigures plus(IndicatorFigures other) {
        return new IndicatorFigures(
                measured.plus(other.measured),
                targeted.plus(other.targeted),
                based.plus(other.based),
                changed.plus(other.changed),
                reached + other.reached);
    }

    /** The same, with the share of all pupils beside the mean of the schools. */
    IndicatorFigures pooledAs(BigDecimal share) {
        return new IndicatorFigures(measured, targeted, based, changed, reached, share);
    }
}
