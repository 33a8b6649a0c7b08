package org.ispolnenie.reading.layout;

import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.layout.line.Label;
import org.ispolnenie.reading.layout.line.LabelReader;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.MarkerReader;
import org.ispolnenie.reading.layout.line.SourceLines;

/** Lines that give one deadline to all the items below them: «Срок до 20 января 2016 года:» over «1.», «2.», «3.». */
final class DeadlineHeadings {

    private static final DeadlineParser DEADLINES = new DeadlineParser();
    private static final int LONGEST = 80;

    private final SourceLines lines;

    DeadlineHeadings(SourceLines lines) {
        this.lines = lines;
    }

    /** Whether the line is nothing but a deadline and a colon, and a numbered item follows. */
    boolean isDeadlineOfItemsBelow(int line) {
        String text = lines.text();
        int from = lines.from(line);
        int end = lines.to(line) - 1;
        if (end - from > LONGEST || end <= from || text.charAt(end) != ':') {
            return false;
        }
        int next = lines.nextWritten(line + 1);
        Marker below = next < lines.count() ? MarkerReader.read(text, lines.from(next), lines.to(next)) : null;
        return below != null
                && below.isNumber()
                && DEADLINES
                        .read(text.substring(from, end), DeadlineContext.unknown())
                        .filter(found -> found.expression().boundary() == Boundary.BY_INCLUSIVE
                                && found.span().end() >= end - from - 1)
                        .filter(found -> found.span().start() == 0 || isLabelled(from, end))
                        .isPresent();
    }

    private boolean isLabelled(int from, int end) {
        Label label = LabelReader.atStart(lines.text(), from, end);
        return label != null && label.kind() == FieldKind.DEADLINE;
    }
}
