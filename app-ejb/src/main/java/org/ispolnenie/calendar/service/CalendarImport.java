package org.ispolnenie.calendar.service;

import java.util.List;
import org.ispolnenie.calendar.domain.CalendarSheet.LineFault;
import org.ispolnenie.calendar.domain.DayByAct;
import org.ispolnenie.calendar.domain.ExceptionTable.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file of exceptions would do, or did: each of its lines compared with the table.
 *
 * @param lines  what it says, without the days that follow from the law
 * @param byLaw  how many lines follow from the law and need not be imported
 * @param faults what cannot be read
 */
public record CalendarImport(List<Line> lines, int byLaw, List<LineFault> faults) {

    /**
     * A line of the file.
     *
     * @param line     1 is the first
     * @param existing the act by which the table knows the day; null where it says nothing of it
     */
    public record Line(int line, DayByAct day, Standing standing, @Nullable String existing) {}

    public long count(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    /** Whether it may be imported as a whole. */
    public boolean sound() {
        return faults.isEmpty() && count(Standing.CONFLICT) == 0;
    }

    /** Whether there would be anything to do. */
    public boolean brings() {
        return count(Standing.NEW) + count(Standing.CONFIRMS) > 0;
    }
}
