package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.item.ItemDeadline;
import org.ispolnenie.reading.item.ItemDeadline.Origin;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Doubts about how deadlines are written. */
final class DeadlineWordingRules {

    static final DoubtRule WORDS_OF_A_DEADLINE_MUST_MEAN_ONE_THING = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            ItemDeadline deadline = line.deadline();
            if (line == item || deadline.origin() != Origin.GROUP_HEADING) {
                deadline.expression().certainty().flags().forEach(flag -> flagged(flag, deadline, doubts));
            }
        }
    };

    static final DoubtRule EVERY_DECISION_NEEDS_A_DEADLINE = (item, around, doubts) -> {
        boolean dated = item.withSubItems().anyMatch(i -> i.deadline().isPresent());
        boolean unread = item.withSubItems().anyMatch(i -> i.deadline().unread() != null);
        if (!dated && !unread && Tasks.wantsExecution(item)) {
            doubts.warn(AnomalyCode.NO_DEADLINE, null, null);
        }
    };

    static final DoubtRule WORDS_AFTER_THE_LABEL_MUST_BE_A_DEADLINE = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            Span unread = line.deadline().unread();
            if (unread != null) {
                doubts.error(AnomalyCode.DEADLINE_NOT_READ, unread, null, unread.of(around.source()));
            }
        }
    };

    static final DoubtRule AN_ITEM_MUST_HAVE_ONE_DEADLINE = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            for (ItemDeadline.Other other : line.deadline().others()) {
                List<LocalDate> dates = other.expression().dates();
                doubts.warn(
                        AnomalyCode.TWO_DEADLINES,
                        other.span(),
                        dates.isEmpty() ? null : dates.get(dates.size() - 1),
                        line.deadline().expression().asWritten(),
                        other.expression().asWritten());
            }
        }
    };

    static final List<DoubtRule> ALL = List.of(
            WORDS_OF_A_DEADLINE_MUST_MEAN_ONE_THING,
            EVERY_DECISION_NEEDS_A_DEADLINE,
            WORDS_AFTER_THE_LABEL_MUST_BE_A_DEADLINE,
            AN_ITEM_MUST_HAVE_ONE_DEADLINE);

    private DeadlineWordingRules() {}

    private static void flagged(DeadlineFlag flag, ItemDeadline deadline, Doubts doubts) {
        DeadlineExpression words = deadline.expression();
        Span span = deadline.span();
        LocalDate taken = words.dates().isEmpty() ? null : words.dates().get(0);
        LocalDate other = words.certainty().alternatives().isEmpty()
                ? null
                : words.certainty().alternatives().get(0);
        switch (flag) {
            case NO_BOUNDARY_WORD -> doubts.warn(AnomalyCode.NO_BOUNDARY_WORD, span, taken, words.asWritten());
            case YEAR_INFERRED -> doubts.note(AnomalyCode.YEAR_INFERRED, span, taken, words.asWritten(), shown(taken));
            case SHORT_YEAR -> doubts.warn(AnomalyCode.SHORT_YEAR, span, taken, words.asWritten(), shown(taken));
            case AMBIGUOUS_UNTIL_YEAR ->
                doubts.warn(
                        AnomalyCode.AMBIGUOUS_UNTIL_YEAR, span, other, words.asWritten(), shown(taken), shown(other));
            case AMBIGUOUS_UNTIL_MONTH ->
                doubts.warn(
                        AnomalyCode.AMBIGUOUS_UNTIL_MONTH, span, other, words.asWritten(), shown(taken), shown(other));
            case SEVERAL_DATES -> doubts.warn(AnomalyCode.AMBIGUOUS_DATE_MAPPING, span, null, words.asWritten());
            case IMPOSSIBLE_DATE -> doubts.error(AnomalyCode.IMPOSSIBLE_DATE, span, other, words.asWritten());
            case REVERSED_PERIOD -> doubts.error(AnomalyCode.REVERSED_PERIOD, span, null, words.asWritten());
            case WEEKDAY_MISMATCH -> doubts.warn(AnomalyCode.WEEKDAY_MISMATCH, span, taken, words.asWritten());
            case NEEDS_DATE -> doubts.warn(AnomalyCode.NEEDS_DATE, span, null, words.asWritten());
        }
    }

    private static Object shown(@Nullable LocalDate date) {
        return date == null ? "—" : date;
    }
}
