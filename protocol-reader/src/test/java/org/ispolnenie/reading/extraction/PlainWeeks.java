package org.ispolnenie.reading.extraction;

import java.time.LocalDate;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/** A calendar without holidays: Monday to Friday are worked. */
final class PlainWeeks implements KnownCalendar, WorkingCalendar {

    @Override
    public WorkingCalendar knownOn(LocalDate day) {
        return this;
    }

    @Override
    public WorkingCalendar latest() {
        return this;
    }

    @Override
    public CalendarDay day(LocalDate date) {
        DayKind kind = date.getDayOfWeek().getValue() > 5 ? DayKind.WEEKEND : DayKind.WORKING;
        return new CalendarDay(date, kind, null, null, true);
    }

    @Override
    public boolean isTransferActKnown(int year) {
        return true;
    }
}
