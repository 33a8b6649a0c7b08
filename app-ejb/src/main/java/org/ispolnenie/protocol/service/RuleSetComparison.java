package org.ispolnenie.protocol.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.RuleField;
import org.ispolnenie.protocol.domain.rule.WorkedExample;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.message.Message;

/** Two editions side by side: their rules, and what usual deadlines become under either. */
public record RuleSetComparison(ControlRules left, ControlRules right, List<Rule> rules, List<Example> examples) {

    /** One rule in both. */
    public record Rule(RuleField field, Message left, Message right) {

        public boolean differs() {
            return !left.equals(right);
        }
    }

    /**
     * One deadline under both.
     *
     * @param words as written; empty: none is
     * @param left  its due dates; none where a date must be entered first
     */
    public record Example(String words, List<DueDate> left, List<DueDate> right) {

        public boolean differs() {
            return !effective(left).equals(effective(right));
        }

        private static List<LocalDate> effective(List<DueDate> dates) {
            return dates.stream().map(DueDate::effective).toList();
        }
    }

    /** @param asKnown the calendar as known on the day of the examples */
    static RuleSetComparison of(ControlRules left, ControlRules right, WorkingCalendar asKnown) {
        return new RuleSetComparison(
                left,
                right,
                Arrays.stream(RuleField.values())
                        .map(field -> new Rule(field, field.of(left), field.of(right)))
                        .toList(),
                WorkedExample.usual().stream()
                        .map(example -> new Example(
                                example.words(), example.under(left, asKnown), example.under(right, asKnown)))
                        .toList());
    }
}
