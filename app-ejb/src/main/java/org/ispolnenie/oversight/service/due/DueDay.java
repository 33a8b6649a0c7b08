package org.ispolnenie.oversight.service.due;

import java.util.List;
import org.ispolnenie.reading.calendar.CalendarDay;

/**
 * A day with what is due on it.
 *
 * @param today whether it is today
 * @param items how many items are due
 * @param dates the first of them
 * @param parts the parts the caller's body owes
 */
public record DueDay(CalendarDay day, boolean today, int items, List<DueItem> dates, List<DuePart> parts) {

    public DueDay {
        dates = List.copyOf(dates);
        parts = List.copyOf(parts);
    }

    /** So many of the items at most. */
    public List<DueItem> first(int most) {
        return dates.subList(0, Math.min(most, dates.size()));
    }

    /** How many items are due beside the first so many. */
    public int moreThan(int shown) {
        return items - Math.min(shown, dates.size());
    }

    public boolean isFree() {
        return items == 0 && parts.isEmpty();
    }
}
