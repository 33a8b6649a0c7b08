package org.ispolnenie.reading.layout;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.GroupHeading;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Lines inside the list of an item that give a deadline to the sub-items below: «в срок до 20.04.2020». */
final class ListHeadings {

    private static final DeadlineParser DEADLINES = new DeadlineParser();
    private static final int LONGEST_DEADLINE = 120;
    private static final Set<String> BEGINNINGS =
            Set.of("в", "во", "до", "не", "к", "срок", "с", "со", "по", "в срок", "на", "за");

    private final String text;
    private @Nullable DraftItem owner;
    private @Nullable GroupHeading heading;

    ListHeadings(String text) {
        this.text = text;
    }

    /** The deadline a line begins with, in source offsets; null if it begins with other words. */
    @Nullable
    Span deadlineAt(int from, int to) {
        int start = from < to && text.charAt(from) == '(' ? from + 1 : from;
        if (!BEGINNINGS.contains(Letters.word(text, start, Math.min(to, start + 6)))) {
            return null;
        }
        String words = text.substring(start, Math.min(to, start + LONGEST_DEADLINE));
        List<FoundDeadline> found = DEADLINES.find(words, DeadlineContext.unknown());
        if (found.isEmpty() || found.get(0).span().start() > 0) {
            return null;
        }
        return new Span(start, start + found.get(0).span().end());
    }

    /** Where the task begins that stands on the same line; the end of the line if it is a heading only. */
    int taskAfter(Span deadline, int to) {
        int at = deadline.end();
        while (at < to && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '«') {
            at++;
        }
        return to - at < 3 ? to : at;
    }

    void set(DraftItem item, Span deadline) {
        int order = heading != null && item.equals(owner) ? heading.order() + 1 : 0;
        owner = item;
        heading = new GroupHeading(deadline, order);
        item.reaches(deadline.end());
    }

    /** The heading the next sub-item of this item stands under. */
    @Nullable
    GroupHeading over(@Nullable DraftItem item) {
        return item != null && item.equals(owner) ? heading : null;
    }
}
