package org.ispolnenie.reading.layout;

import java.util.List;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.text.FoldedText;

/** In a text where nothing is numbered and nothing labelled, a paragraph that says until when is an item. */
final class LoneParagraphs {

    private static final DeadlineParser DEADLINES = new DeadlineParser();

    private LoneParagraphs() {}

    static List<DraftItem> withDeadlines(String text, List<DraftItem> paragraphs) {
        return paragraphs.stream()
                .filter(p -> DEADLINES.find(FoldedText.of(text, p.text()).text(), DeadlineContext.unknown()).stream()
                        .anyMatch(found -> found.expression().boundary() == Boundary.BY_INCLUSIVE))
                .toList();
    }
}
