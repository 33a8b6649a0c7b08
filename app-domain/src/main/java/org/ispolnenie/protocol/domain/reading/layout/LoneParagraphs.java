package org.ispolnenie.protocol.domain.reading.layout;

import java.util.List;
import org.ispolnenie.protocol.domain.deadline.Boundary;
import org.ispolnenie.protocol.domain.deadline.DeadlineContext;
import org.ispolnenie.protocol.domain.deadline.DeadlineParser;

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
