package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.result.AnomalyCode;
import org.jspecify.annotations.Nullable;

/** Doubts about deadlines and years that do not fit what the decision is for. */
final class PurposeRules {

    static final DoubtRule WHAT_IS_PLANNED_FOR_A_PERIOD_MUST_BE_DUE_BEFORE_ITS_END = (item, around, doubts) -> {
        LocalDate due = lastDue(item);
        if (due == null || PlannedPeriod.looksBack(item.words())) {
            return;
        }
        for (PlannedPeriod period : PlannedPeriod.in(item.words())) {
            if (due.isAfter(period.last())) {
                LocalDate yearBefore = due.minusYears(1);
                boolean fits = !yearBefore.isAfter(period.last()) && isAfterMeeting(yearBefore, around);
                LocalDate suggestion = fits ? yearBefore : null;
                if (period.isSchoolYear() && isAfterMeeting(period.last(), around)) {
                    doubts.error(
                            AnomalyCode.DUE_AFTER_PLANNED_PERIOD,
                            item.deadline().span(),
                            suggestion,
                            due,
                            period.asWritten(),
                            period.last());
                } else if (isAfterMeeting(period.last(), around)) {
                    doubts.warn(
                            AnomalyCode.DUE_AFTER_PLANNED_PERIOD,
                            item.deadline().span(),
                            suggestion,
                            due,
                            period.asWritten(),
                            period.last());
                }
            }
        }
    };

    static final DoubtRule WHAT_IS_PLANNED_MUST_NOT_BE_FOR_A_YEAR_THAT_IS_OVER = (item, around, doubts) -> {
        LocalDate meeting = around.meetingDate();
        if (meeting == null || PlannedPeriod.looksBack(item.words())) {
            return;
        }
        for (PlannedPeriod period : PlannedPeriod.in(item.words())) {
            if (period.isAimedAt() && period.last().isBefore(meeting)) {
                doubts.error(
                        AnomalyCode.WRONG_YEAR_IN_TEXT,
                        item.spanOf(period.fromWord(), period.toWord()),
                        period.likelyYear(meeting),
                        period.asWritten(),
                        meeting);
            }
        }
    };

    static final DoubtRule WHAT_IS_FOR_A_YEAR_SHOULD_BE_DUE_BEFORE_IT_BEGINS = (item, around, doubts) -> {
        LocalDate meeting = around.meetingDate();
        LocalDate due = lastDue(item);
        if (meeting == null || due == null || PlannedPeriod.looksBack(item.words())) {
            return;
        }
        for (PlannedPeriod period : PlannedPeriod.in(item.words())) {
            boolean wrong = period.last().isBefore(meeting);
            LocalDate begins = wrong ? LocalDate.of(period.likelyYear(meeting), 1, 1) : period.first();
            if (period.isAimedAt() && !period.isSchoolYear() && begins.isAfter(meeting) && !due.isBefore(begins)) {
                LocalDate latest = begins.minusDays(1);
                doubts.warn(
                        AnomalyCode.DUE_AFTER_PURPOSE,
                        item.deadline().span(),
                        around.known().isWorkingDay(latest)
                                ? latest
                                : around.known().precedingWorkingDay(latest),
                        due,
                        period.asWritten(),
                        begins);
            }
        }
    };

    static final List<DoubtRule> ALL = List.of(
            WHAT_IS_PLANNED_FOR_A_PERIOD_MUST_BE_DUE_BEFORE_ITS_END,
            WHAT_IS_PLANNED_MUST_NOT_BE_FOR_A_YEAR_THAT_IS_OVER,
            WHAT_IS_FOR_A_YEAR_SHOULD_BE_DUE_BEFORE_IT_BEGINS);

    private PurposeRules() {}

    private static @Nullable LocalDate lastDue(UnderstoodItem item) {
        List<LocalDate> dates = item.dates();
        return dates.isEmpty() ? null : dates.get(dates.size() - 1);
    }

    private static boolean isAfterMeeting(LocalDate date, ItemSurroundings around) {
        LocalDate meeting = around.meetingDate();
        return meeting == null || date.isAfter(meeting);
    }
}
