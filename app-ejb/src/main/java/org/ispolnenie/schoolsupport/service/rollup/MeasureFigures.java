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
 */
public record MeasureFigures(long planned, long due, long inTime, long late, long overdue, long confirmed) {

    /** Of no measures. */
    public static final MeasureFigures NONE = new MeasureFigures(0, 0, 0, 0, 0, 0);

    public MeasureFigures plus(MeasureFigures other) {
        return new MeasureFigures(
                planned + other.planned,
                due + other.due,
                inTime + other.inTime,
                late + other.late,
                overdue + other.overdue,
                confirmed + other.confirmed);
    }
}
