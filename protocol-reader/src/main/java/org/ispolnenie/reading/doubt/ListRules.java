package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.item.ItemDeadline.Origin;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.layout.line.DraftItem.GroupHeading;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.StemmedWords;

/** Doubts about lists with deadlines inside. */
final class ListRules {

    /** A decision names its parts in its first sentence. */
    private static final int FARTHEST_PART = 60;

    static final DoubtRule DEADLINES_INSIDE_A_LIST_NEED_A_LABEL = (item, around, doubts) -> {
        List<UnderstoodItem> headed = headed(item);
        if (!headed.isEmpty() && item.deadline().origin() != Origin.FIELD) {
            GroupHeading heading = heading(headed.get(0));
            doubts.warn(
                    AnomalyCode.DEADLINE_WITHOUT_LABEL,
                    heading.deadline(),
                    null,
                    heading.deadline().of(around.source()));
        }
    };

    static final DoubtRule A_HEADING_SHOULD_NOT_BE_A_TASK_TOO = (item, around, doubts) -> {
        for (UnderstoodItem line : headed(item)) {
            if (line.draft().isHeadingToo()) {
                doubts.warn(
                        AnomalyCode.HEADING_AND_TASK_IN_ONE_LINE,
                        line.span(),
                        null,
                        line.number(),
                        heading(line).deadline().of(around.source()));
            }
        }
    };

    static final DoubtRule A_LINE_SHOULD_NOT_BE_DUE_AFTER_ITS_HEADING = (item, around, doubts) -> {
        LocalDate group = null;
        GroupHeading current = null;
        for (UnderstoodItem line : headed(item)) {
            if (!heading(line).equals(current) || line.deadline().origin() == Origin.GROUP_HEADING) {
                current = heading(line);
                group = line.deadline().origin() == Origin.GROUP_HEADING
                                && !line.dates().isEmpty()
                        ? line.dates().get(0)
                        : null;
            }
            LocalDate own = line.dates().isEmpty()
                    ? null
                    : line.dates().get(line.dates().size() - 1);
            if (group != null && own != null && own.isAfter(group)) {
                doubts.warn(
                        AnomalyCode.SUBITEM_LATER_THAN_GROUP_DUE,
                        line.deadline().span(),
                        null,
                        line.number(),
                        line.deadline().expression().asWritten(),
                        group);
            }
            LocalDate from = line.deadline().expression().from();
            if (group != null && own != null && from != null && from.isBefore(group) && own.isAfter(group)) {
                doubts.note(AnomalyCode.RETROACTIVE_START, line.deadline().span(), null, line.number(), from, group);
            }
        }
    };

    /** «ППЭ (ЕГЭ, ОГЭ, ГВЭ)» over a list in which ГВЭ is not spoken of. */
    static final DoubtRule EVERY_PART_NAMED_IN_BRACKETS_NEEDS_A_LINE = (item, around, doubts) -> {
        StemmedWords words = item.words();
        if (item.subItems().size() < 2) {
            return;
        }
        boolean inside = false;
        for (int word = 0; word < Math.min(words.count(), FARTHEST_PART); word++) {
            inside = words.hasBefore(word, '(') || inside && !words.hasBefore(word, ')');
            String part = words.word(word);
            if (inside
                    && isAbbreviation(words, word)
                    && item.subItems().stream().noneMatch(sub -> names(sub, part))) {
                doubts.note(
                        AnomalyCode.ADDRESS_PART_WITHOUT_TASK,
                        item.spanOf(word, word + 1),
                        null,
                        words.written(word, word + 1));
            }
        }
    };

    static final List<DoubtRule> ALL = List.of(
            DEADLINES_INSIDE_A_LIST_NEED_A_LABEL,
            A_HEADING_SHOULD_NOT_BE_A_TASK_TOO,
            A_LINE_SHOULD_NOT_BE_DUE_AFTER_ITS_HEADING,
            EVERY_PART_NAMED_IN_BRACKETS_NEEDS_A_LINE);

    private ListRules() {}

    private static List<UnderstoodItem> headed(UnderstoodItem item) {
        return item.subItems().stream()
                .filter(sub -> sub.draft().heading() != null)
                .toList();
    }

    private static GroupHeading heading(UnderstoodItem headed) {
        GroupHeading heading = headed.draft().heading();
        if (heading == null) {
            throw new IllegalArgumentException("no heading over " + headed.number());
        }
        return heading;
    }

    private static boolean isAbbreviation(StemmedWords words, int word) {
        String written = words.written(word, word + 1);
        return written.length() >= 2 && written.length() <= 5 && written.chars().allMatch(Character::isUpperCase);
    }

    private static boolean names(UnderstoodItem sub, String part) {
        for (int word = 0; word < sub.words().count(); word++) {
            if (sub.words().word(word).equals(part)) {
                return true;
            }
        }
        return false;
    }
}
