package org.ispolnenie.protocol.domain.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Moves a due date off a non-working day, as the rule set says, and tells why. */
final class WorkingDayShift {

    private final ControlRules rules;
    private final WorkingCalendar calendar;
    private final LocalDate floor;
    private final String pastFloor;

    private WorkingDayShift(ControlRules rules, WorkingCalendar calendar, LocalDate floor, String pastFloor) {
        this.rules = rules;
        this.calendar = calendar;
        this.floor = floor;
        this.pastFloor = pastFloor;
    }

    /** Of what is due after a protocol: nobody can be asked to have done it before the meeting was over. */
    static WorkingDayShift after(LocalDate protocolDate, ControlRules rules, WorkingCalendar calendar) {
        return new WorkingDayShift(rules, calendar, protocolDate, "MOVED_PAST_PROTOCOL");
    }

    /** Of a date that must come after another one, or it would be none: a date that was granted, after the one before. */
    static WorkingDayShift later(LocalDate than, ControlRules rules, WorkingCalendar calendar) {
        return new WorkingDayShift(rules, calendar, than, "MOVED_PAST_DATE");
    }

    DueDate shifted(StatedDates.Stated stated) {
        LocalDate date = stated.date();
        List<Message> why = new ArrayList<>(stated.why());
        if (!calendar.isTransferActKnown(date.getYear())) {
            why.add(Explanation.of("BY_LAW_ONLY", date.getYear()));
        }
        CalendarDay day = calendar.day(date);
        if (day.isWorking()) {
            why.add(Explanation.of("WORKING_DAY", date));
            return new DueDate(date, date, why);
        }
        why.add(ground(day));
        LocalDate effective = effective(date, why);
        return new DueDate(date, effective, why);
    }

    private LocalDate effective(LocalDate date, List<Message> why) {
        if (rules.nonWorkingDayRule() == NonWorkingDayRule.NONE) {
            why.add(Explanation.of("NOT_MOVED", date, rules.name()));
            return date;
        }
        LocalDate following = calendar.followingWorkingDay(date);
        if (rules.nonWorkingDayRule() == NonWorkingDayRule.FOLLOWING) {
            why.add(Explanation.of("MOVED_TO_FOLLOWING", date, following, rules.name()));
            return following;
        }
        LocalDate preceding = calendar.precedingWorkingDay(date);
        if (date.isAfter(floor) && !preceding.isAfter(floor)) {
            why.add(Explanation.of(pastFloor, date, following, floor));
            return following;
        }
        why.add(Explanation.of("MOVED_TO_PRECEDING", date, preceding, rules.name()));
        return preceding;
    }

    static Message ground(CalendarDay day) {
        if (day.kind() == DayKind.WEEKEND) {
            boolean saturday = day.date().getDayOfWeek() == DayOfWeek.SATURDAY;
            return Explanation.of(saturday ? "FALLS_ON_SATURDAY" : "FALLS_ON_SUNDAY", day.date());
        }
        return Explanation.of("FALLS_ON_DAY_OFF", day.date(), text(day.title()), text(day.basis()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
