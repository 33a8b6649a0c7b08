package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.result.Anomaly;
import org.jspecify.annotations.Nullable;

/**
 * Asks of every item, in the order of the text, what a careful secretary would ask. Doubts about a mere line of a list
 * are gathered at its item; a sub-item with fields of its own has its own.
 */
public final class SecretaryQuestions {

    private static final List<DoubtRule> ITEM_RULES = Stream.of(
                    DueDateRules.ALL,
                    DeadlineWordingRules.ALL,
                    PurposeRules.ALL,
                    ListRules.ALL,
                    PartyRules.ALL,
                    WordingRules.ALL,
                    OrderRules.ALL,
                    WritingRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Of a sub-item with fields of its own: what is asked of the whole decision is not asked again. */
    private static final List<DoubtRule> SUB_ITEM_RULES = Stream.of(
                    DueDateRules.ALL, DeadlineWordingRules.ALL, PurposeRules.ALL, PartyRules.ALL, WordingRules.ALL)
            .flatMap(List::stream)
            .filter(rule -> rule != AnsweringRules.SOMEBODY_MUST_ANSWER_FOR_EVERY_DECISION
                    && rule != DeadlineWordingRules.EVERY_DECISION_NEEDS_A_DEADLINE
                    && rule != ReferenceRules.SCHOOLS_OF_A_PROJECT_MUST_BE_LISTED)
            .toList();

    private final ItemSurroundings around;

    public SecretaryQuestions(
            String source,
            @Nullable LocalDate meetingDate,
            KnownCalendar calendar,
            PartyDirectory directory,
            List<DraftItem> items,
            Set<String> numbers) {
        this.around = new ItemSurroundings(
                source, meetingDate, calendar, directory, WritingHabits.of(source, items), numbers);
    }

    /** The doubts about an item and about its sub-items, by their number. Items are to come in their order. */
    public Map<String, List<Anomaly>> about(UnderstoodItem item) {
        Map<String, List<Anomaly>> byNumber = new HashMap<>(2);
        byNumber.put(item.number(), ask(item, ITEM_RULES));
        item.withSubItems()
                .skip(1)
                .filter(sub -> !sub.isLine())
                .forEach(sub -> byNumber.put(sub.number(), ask(sub, SUB_ITEM_RULES)));
        around.pass(item);
        return byNumber;
    }

    private List<Anomaly> ask(UnderstoodItem item, List<DoubtRule> rules) {
        Doubts doubts = new Doubts();
        for (DoubtRule rule : rules) {
            rule.examine(item, around, doubts);
        }
        return doubts.found();
    }
}
