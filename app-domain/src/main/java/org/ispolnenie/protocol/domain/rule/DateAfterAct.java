package org.ispolnenie.protocol.domain.rule;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.message.Message;

/** Where a date should go that an act made non-working after it had been set; a person decides whether it does. */
public final class DateAfterAct {

    private DateAfterAct() {}

    /**
     * The date to propose, never today or before: whoever has to act gets at least a working day.
     *
     * @param due       the date in force, a non-working day now
     * @param rule      where the rule set of its protocol moves such dates
     * @param rulesName the name of that rule set
     * @param known     the calendar as known today
     */
    public static DueDate proposed(
            LocalDate due, NonWorkingDayRule rule, String rulesName, LocalDate today, WorkingCalendar known) {
        Message ground = WorkingDayShift.ground(known.day(due));
        LocalDate preceding = known.precedingWorkingDay(due);
        if (rule == NonWorkingDayRule.PRECEDING && preceding.isAfter(today)) {
            return new DueDate(
                    due, preceding, List.of(ground, Explanation.of("MOVED_TO_PRECEDING", due, preceding, rulesName)));
        }
        LocalDate following = known.followingWorkingDay(due.isAfter(today) ? due : today);
        Message moved =
                switch (rule) {
                    case PRECEDING -> Explanation.of("MOVED_PAST_DATE", due, following, today);
                    case FOLLOWING -> Explanation.of("MOVED_TO_FOLLOWING", due, following, rulesName);
                    case NONE -> Explanation.of("FOLLOWING_PROPOSED", due, following, rulesName);
                };
        return new DueDate(due, following, List.of(ground, moved));
    }
}
