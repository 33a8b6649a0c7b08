package org.ispolnenie.reading.doubt;

import java.util.List;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Field;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.text.Span;

/**
 * How the document at hand writes its items, so that only what departs from its own ways is noticed.
 *
 * @param closesDeadlines  most deadline lines end with a full stop
 * @param spacesDeadlines  most deadline lines follow an empty line
 */
record WritingHabits(boolean closesDeadlines, boolean spacesDeadlines) {

    static WritingHabits of(String source, List<DraftItem> items) {
        int all = 0;
        int closed = 0;
        int spaced = 0;
        for (DraftItem item : items) {
            for (Field field : item.fields()) {
                if (field.kind() == FieldKind.DEADLINE && !field.value().isEmpty()) {
                    Span last = field.value().get(field.value().size() - 1);
                    all++;
                    closed += source.charAt(last.end() - 1) == '.' ? 1 : 0;
                    spaced += field.isTight() ? 0 : 1;
                }
            }
        }
        return new WritingHabits(closed * 2 > all, spaced * 2 > all);
    }
}
