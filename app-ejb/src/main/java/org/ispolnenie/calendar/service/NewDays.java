package org.ispolnenie.calendar.service;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.calendar.domain.DayByAct;
import org.ispolnenie.calendar.domain.LegalAct;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * One day, or the days from one to another, that an act makes other than they were.
 *
 * @param to        the last day; null: only {@code from}. Of a period those days count that the act changes: a decree about
 *                  4 to 30 April says nothing new of its Sundays
 * @param movedFrom the day off that was moved here, or that this day gave its day off to; null if none was
 * @param act       the act as it is cited
 * @param actDate   its date; null where the citation says it
 * @param confirmed false where the act may be one whose particulars are not known yet
 */
public record NewDays(
        LocalDate from,
        @Nullable LocalDate to,
        DayKind kind,
        @Nullable LocalDate movedFrom,
        String title,
        String act,
        @Nullable LocalDate actDate,
        boolean confirmed) {

    private static final int LONGEST = 366;

    /** The days one by one, checked. */
    List<DayByAct> days(WorkingCalendar latest) {
        LegalAct known = LegalAct.of(act, actDate);
        if (confirmed && known.date() == null) {
            throw ValidationException.of("/actDate", Message.of("calendar.ACT_DATE_NEEDED"));
        }
        new DayByAct(from, kind, movedFrom, WrittenText.line(title), known).checked();
        return dates(latest).stream()
                .map(day -> new DayByAct(day, kind, movedFrom, WrittenText.line(title), known).checked())
                .toList();
    }

    private List<LocalDate> dates(WorkingCalendar latest) {
        if (to == null || to.equals(from)) {
            return List.of(from);
        }
        if (to.isBefore(from)) {
            throw ValidationException.of("/to", Message.of("shared.ENDS_BEFORE_IT_BEGINS"));
        }
        if (to.isAfter(from.plusDays(LONGEST))) {
            throw ValidationException.of("/to", Message.of("calendar.PERIOD_TOO_LONG"));
        }
        if (movedFrom != null) {
            throw ValidationException.of("/movedFrom", Message.of("calendar.MOVED_FROM_FOR_ONE_DAY"));
        }
        List<LocalDate> changed = from.datesUntil(to.plusDays(1))
                .filter(day -> latest.isWorkingDay(day) != kind.isWorking())
                .toList();
        if (changed.isEmpty()) {
            throw new ConflictException(Message.of("calendar.NOTHING_TO_CHANGE", from, to));
        }
        return changed;
    }
}
