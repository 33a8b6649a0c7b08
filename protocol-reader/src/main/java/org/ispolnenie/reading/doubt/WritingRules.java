package org.ispolnenie.reading.doubt;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.item.ItemDeadline.Origin;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.layout.line.DraftItem.Field;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;

/** What departs from the document's own way of writing; to be remembered, not decided. */
final class WritingRules {

    private static final Set<String> YEAR = Set.of("года", "год", "г");
    private static final char NO_BREAK_SPACE = '\u00A0';

    static final DoubtRule DEADLINES_SHOULD_BE_WRITTEN_ALIKE = (item, around, doubts) -> {
        if (item.deadline().origin() != Origin.FIELD) {
            return;
        }
        boolean unclosed = around.habits().closesDeadlines() && item.deadline().closing() != '.';
        boolean dated = item.deadline().expression().type() == DeadlineType.FIXED_DATE;
        boolean otherYear = dated
                && around.isFirstOtherYearWord(
                        hasYearWord(item.deadline().expression().asWritten()));
        if (unclosed || otherYear) {
            doubts.note(
                    AnomalyCode.FORMAT,
                    item.deadline().span(),
                    null,
                    item.deadline().expression().asWritten());
        }
    };

    static final DoubtRule ITEMS_SHOULD_BE_LAID_OUT_ALIKE = (item, around, doubts) -> {
        for (Field field : item.draft().fields()) {
            if (field.kind() == FieldKind.DEADLINE
                    && field.isTight()
                    && around.habits().spacesDeadlines()) {
                doubts.note(AnomalyCode.LAYOUT, field.label(), null);
            }
        }
    };

    static final DoubtRule SPACES_SHOULD_BE_SINGLE_AND_PLAIN = (item, around, doubts) -> {
        String source = around.source();
        for (UnderstoodItem line : item.withLines()) {
            for (Span stretch : line.draft().text()) {
                for (int i = stretch.start(); i + 1 < stretch.end(); i++) {
                    boolean twice = source.charAt(i) == ' ' && source.charAt(i + 1) == ' ';
                    if (source.charAt(i) == NO_BREAK_SPACE || twice) {
                        doubts.note(AnomalyCode.SPELLING, new Span(i, i + (twice ? 2 : 1)), null);
                        return;
                    }
                }
            }
        }
    };

    static final List<DoubtRule> ALL = List.of(
            DEADLINES_SHOULD_BE_WRITTEN_ALIKE, ITEMS_SHOULD_BE_LAID_OUT_ALIKE, SPACES_SHOULD_BE_SINGLE_AND_PLAIN);

    private WritingRules() {}

    private static boolean hasYearWord(String deadline) {
        StemmedWords words = StemmedWords.of(deadline);
        return YEAR.contains(words.word(words.count() - 1));
    }
}
