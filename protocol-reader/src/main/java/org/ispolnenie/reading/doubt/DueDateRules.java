package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Doubts about the days things are due. */
final class DueDateRules {

    /** Programmes run for ten years; longer is rare, so it is asked about. */
    private static final int LONG_AFTER = 10;

    private static final int TOO_LONG_AFTER = 25;

    /** Asked of the item and of the lines of its list; of a heading over several lines once. */
    static final DoubtRule DUE_DATE_MUST_BE_A_WORKING_DAY = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            if (isControlledByDay(line)) {
                line.dates().forEach(date -> workingDay(date, line.deadline().span(), around, doubts));
            }
        }
    };

    static final DoubtRule DUE_DATE_MUST_NOT_BE_BEFORE_THE_MEETING = (item, around, doubts) -> {
        LocalDate meeting = around.meetingDate();
        for (UnderstoodItem line : item.withLines()) {
            LocalDate first = line.dates().isEmpty() ? null : line.dates().get(0);
            if (meeting != null && first != null && first.isBefore(meeting)) {
                LocalDate nextYear = first.withYear(meeting.getYear());
                LocalDate likely = nextYear.isBefore(meeting) ? nextYear.plusYears(1) : nextYear;
                doubts.error(AnomalyCode.DUE_BEFORE_MEETING, line.deadline().span(), likely, first, meeting);
            }
        }
    };

    /** A slip of the pen in a year, of the item or of the meeting, shows by the years between. */
    static final DoubtRule DUE_DATE_MUST_BE_NEAR_THE_MEETING = (item, around, doubts) -> {
        LocalDate meeting = around.meetingDate();
        for (UnderstoodItem line : item.withLines()) {
            LocalDate last = line.dates().isEmpty()
                    ? null
                    : line.dates().get(line.dates().size() - 1);
            if (meeting == null || last == null || !last.isAfter(meeting.plusYears(LONG_AFTER))) {
                continue;
            }
            LocalDate likely = LikelyYear.after(last, meeting);
            if (last.isAfter(meeting.plusYears(TOO_LONG_AFTER))) {
                doubts.error(AnomalyCode.DUE_FAR_FROM_MEETING, line.deadline().span(), likely, last, meeting);
            } else {
                doubts.warn(AnomalyCode.DUE_FAR_FROM_MEETING, line.deadline().span(), likely, last, meeting);
            }
        }
    };

    static final DoubtRule TRANSFERS_OF_THE_YEAR_MUST_BE_KNOWN = (item, around, doubts) -> {
        for (LocalDate date : item.dates()) {
            boolean byLawOnly = !around.latest().isTransferActKnown(date.getYear());
            if (isControlledByDay(item) && byLawOnly && around.isFirstDateOf(date.getYear())) {
                doubts.note(AnomalyCode.CALENDAR_BY_LAW_ONLY, item.deadline().span(), null, date.getYear());
            }
        }
    };

    static final DoubtRule STANDING_TASK_NEEDS_INTERIM_CONTROL = (item, around, doubts) -> {
        DeadlineExpression deadline = item.deadline().expression();
        boolean standing =
                deadline.type() == DeadlineType.CONTINUOUS || deadline.type() == DeadlineType.CONTINUOUS_UNTIL_YEAR;
        LocalDate start = around.meetingDate();
        LocalDate end = deadline.dates().isEmpty() ? null : deadline.dates().get(0);
        if (standing && (end == null || start == null || end.isAfter(start.plusYears(1)))) {
            doubts.warn(AnomalyCode.NO_INTERIM_CONTROL, item.deadline().span(), null, deadline.asWritten());
        }
    };

    static final List<DoubtRule> ALL = List.of(
            DUE_DATE_MUST_BE_A_WORKING_DAY,
            DUE_DATE_MUST_NOT_BE_BEFORE_THE_MEETING,
            DUE_DATE_MUST_BE_NEAR_THE_MEETING,
            TRANSFERS_OF_THE_YEAR_MUST_BE_KNOWN,
            STANDING_TASK_NEEDS_INTERIM_CONTROL);

    private DueDateRules() {}

    /** Recurring dates are moved one by one when they come; nobody is asked about each of them now. */
    private static boolean isControlledByDay(UnderstoodItem item) {
        return item.deadline().expression().type() != DeadlineType.RECURRING;
    }

    private static void workingDay(LocalDate date, @Nullable Span span, ItemSurroundings around, Doubts doubts) {
        CalendarDay then = around.known().day(date);
        CalendarDay now = around.latest().day(date);
        if (!then.isWorking()) {
            LocalDate before = around.known().precedingWorkingDay(date);
            LocalDate after = around.known().followingWorkingDay(date);
            doubts.warn(nonWorking(then.kind()), span, before, date, before, after);
        } else if (!now.isWorking()) {
            boolean declared = now.kind() == DayKind.PRESIDENTIAL_NON_WORKING || now.kind() == DayKind.REGIONAL_DAY_OFF;
            AnomalyCode code = declared ? AnomalyCode.NON_WORKING_BY_LATER_ACT : AnomalyCode.DUE_ON_DAY_OFF;
            LocalDate before = around.latest().precedingWorkingDay(date);
            LocalDate after = around.latest().followingWorkingDay(date);
            doubts.note(code, span, null, date, before, after, now.basis() == null ? "" : now.basis());
        } else if (now.kind() == DayKind.SHORT_WORKING) {
            doubts.note(AnomalyCode.SHORT_WORKING_DAY, span, null, date);
        }
    }

    private static AnomalyCode nonWorking(DayKind kind) {
        return switch (kind) {
            case WEEKEND -> AnomalyCode.DUE_ON_WEEKEND;
            case HOLIDAY, STATUTORY_SHIFT -> AnomalyCode.DUE_ON_PUBLIC_HOLIDAY;
            default -> AnomalyCode.DUE_ON_DAY_OFF;
        };
    }
}
