package org.ispolnenie.reading.layout;

import java.util.List;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.layout.line.LabelReader;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.MarkerReader;
import org.ispolnenie.reading.layout.line.Sections;
import org.ispolnenie.reading.layout.line.SourceLines;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose a labelled line below a sub-item is: the sub-item's own, or that of the item above. It is the sub-item's own if
 * more sub-items follow, or if those before had such a line or a deadline too; else it closes the whole item.
 */
final class FieldOwner {

    private static final DeadlineParser DEADLINES = new DeadlineParser();
    private static final int FARTHEST_MARK = 40;
    private static final int LONGEST_LINE = 2_000;

    private final SourceLines lines;
    private final Sections sections;

    FieldOwner(SourceLines lines, Sections sections) {
        this.lines = lines;
        this.sections = sections;
    }

    /**
     * @param isTight whether the labelled line follows the sub-item without an empty line
     */
    DraftItem of(DraftItem current, FieldKind kind, int line, boolean valueIsList, boolean isTight) {
        Marker next = valueIsList ? null : nextMark(line);
        DraftItem item = current;
        DraftItem parent = item.parent();
        while (parent != null && !isOwn(item, parent, kind, next, isTight)) {
            item = parent;
            parent = item.parent();
        }
        return item;
    }

    private boolean isOwn(DraftItem item, DraftItem parent, FieldKind kind, @Nullable Marker next, boolean isTight) {
        Marker mark = item.marker();
        if (item.has(kind) || mark == null) {
            return false;
        }
        boolean followed = next != null
                && next.style() == mark.style()
                && next.path().size() == mark.path().size()
                && !(mark.isNumber() && next.last() <= mark.last());
        boolean alone = parent.subItems().size() == 1;
        DraftItem before =
                alone ? null : parent.subItems().get(parent.subItems().size() - 2);
        boolean like = before != null && (before.has(kind) || isTight && kind == FieldKind.DEADLINE && isDated(before));
        boolean numbered = mark.path().size() > 1 && (alone || isTight && !opensList(parent));
        return followed || like || numbered;
    }

    /** Whether the words of the sub-item say until when: then each has a deadline of its own. */
    private boolean isDated(DraftItem item) {
        List<Span> words = item.text();
        int length = words.stream().mapToInt(s -> s.end() - s.start()).sum();
        return length <= LONGEST_LINE
                && DEADLINES.find(FoldedText.of(lines.text(), words).text(), DeadlineContext.unknown()).stream()
                        .anyMatch(found -> found.expression().boundary() == Boundary.BY_INCLUSIVE);
    }

    /** «Руководителям …:» */
    private boolean opensList(DraftItem item) {
        if (item.text().isEmpty()) {
            return false;
        }
        Span last = item.text().get(item.text().size() - 1);
        return Letters.lastSign(lines.text(), last.start(), last.end()) == ':';
    }

    /** The next mark of an item within the part. */
    private @Nullable Marker nextMark(int line) {
        int last = Math.min(lines.count(), line + FARTHEST_MARK);
        for (int next = line + 1; next < last && sections.at(next) == null; next++) {
            Marker marker = MarkerReader.read(lines.text(), lines.from(next), lines.to(next));
            if (marker != null && LabelReader.atStart(lines.text(), marker.bodyStart(), lines.to(next)) == null) {
                return marker;
            }
        }
        return null;
    }
}
