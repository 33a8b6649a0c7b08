package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.jspecify.annotations.Nullable;

/** Doubts about how items follow one another, in number and in time. */
final class OrderRules {

    private static final int FEWEST_WORKING_DAYS = 2;
    private static final int FARTHEST_LOOK = 14;

    static final DoubtRule WORK_NEEDS_TIME_AFTER_THE_WORK_IT_RESTS_ON = (item, around, doubts) -> {
        LocalDate due = item.dates().isEmpty() ? null : item.dates().get(0);
        for (ItemLink link : item.links()) {
            LocalDate base = link.type() == LinkType.BASED_ON ? around.dueOf(link.to()) : null;
            if (due == null || base == null) {
                continue;
            }
            if (due.isBefore(base) && link.suggested()) {
                doubts.warn(AnomalyCode.DUE_BEFORE_PREDECESSOR, item.deadline().span(), null, due, link.to(), base);
            } else if (due.isBefore(base)) {
                doubts.error(AnomalyCode.DUE_BEFORE_PREDECESSOR, item.deadline().span(), null, due, link.to(), base);
            } else if (base.plusDays(FARTHEST_LOOK).isAfter(due)) {
                int days = around.known().workingDaysBetween(base, due);
                if (days < FEWEST_WORKING_DAYS) {
                    doubts.warn(
                            AnomalyCode.TOO_SHORT_AFTER_PREDECESSOR,
                            item.deadline().span(),
                            null,
                            due,
                            link.to(),
                            base,
                            days);
                }
            }
        }
    };

    static final DoubtRule ITEMS_SHOULD_FOLLOW_THEIR_DATES = (item, around, doubts) -> {
        LocalDate due = item.dates().isEmpty() ? null : item.dates().get(0);
        LocalDate last = around.lastDue();
        LocalDate lastButOne = around.lastButOneDue();
        if (due != null
                && last != null
                && lastButOne != null
                && !last.isBefore(lastButOne)
                && due.isBefore(lastButOne)) {
            doubts.note(AnomalyCode.ORDER, item.deadline().span(), null, due, last);
        }
    };

    static final DoubtRule A_NUMBER_MUST_STAND_ONCE = (item, around, doubts) -> {
        if (item.draft().isRenumbered()) {
            doubts.warn(
                    AnomalyCode.DUPLICATE_ITEM_NUMBER, null, null, item.draft().writtenNumber(), item.number());
        }
    };

    static final DoubtRule NO_NUMBER_SHOULD_BE_LEFT_OUT = (item, around, doubts) -> {
        int number = plain(item.draft().writtenNumber());
        int last = plain(around.lastNumber());
        if (number > 0 && last > 0 && number > last + 1) {
            doubts.warn(AnomalyCode.MISSING_ITEM_NUMBER, null, null, last + 1, last, number);
        }
    };

    static final List<DoubtRule> ALL = List.of(
            WORK_NEEDS_TIME_AFTER_THE_WORK_IT_RESTS_ON,
            ITEMS_SHOULD_FOLLOW_THEIR_DATES,
            A_NUMBER_MUST_STAND_ONCE,
            NO_NUMBER_SHOULD_BE_LEFT_OUT);

    private OrderRules() {}

    /** A number without parts; 0 for any other. */
    private static int plain(@Nullable String number) {
        boolean plain = number != null
                && !number.isEmpty()
                && number.length() <= 6
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(String.valueOf(number)) : 0;
    }
}
