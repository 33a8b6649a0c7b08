package org.ispolnenie.schoolsupport.service.rollup;

/**
 * How far the measures of approved roadmaps are.
 *
 * @param planned   all of them
 * @param due       by today
 * @param inTime    done, and by their day
 * @param late      done after it
 * @param overdue   not done, and the day is past
 * @param confirmed done indeed
 * @param cancelled what versions of the roadmaps have done without: it is not among the others
 */
public record MeasureFigures(
        long planned, long due, long inTime, long late, long overdue, long confirmed, Cancelled cancelled) {

    /** Of no measures. */
    public static final MeasureFigures NONE = new MeasureFigures(0, 0, 0, 0, 0, 0, Cancelled.NONE);

    public MeasureFigures plus(MeasureFigures other) {
        return new MeasureFigures(
                planned + other.planned,
                due + other.due,
                inTime + other.inTime,
                late + other.late,
                overdue + other.overdue,
                confirmed + other.confirmed,
                cancelled.plus(other.cancelled));
    }

    /** The same, with what was cancelled. */
    public MeasureFigures with(Cancelled more) {
        return new MeasureFigures(planned, due, inTime, late, overdue, confirmed, more);
    }

    /**
     * Measures that were promised, and cancelled before they were done.
     *
     * @param all     of them
     * @param overdue of these were past their day when they were cancelled
     */
    public record Cancelled(long all, long overdue) {

        /** Of no measures. */
        public static final Cancelled NONE = new Cancelled(0, 0);

        Cancelled plus(Cancelled other) {
            return new Cancelled(all + other.all, overdue + other.overdue);
        }
    }
}
