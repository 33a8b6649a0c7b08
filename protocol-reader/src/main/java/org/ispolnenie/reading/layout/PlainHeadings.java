package org.ispolnenie.reading.layout;

import java.util.List;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.MarkerReader;
import org.ispolnenie.reading.layout.line.Numbering;
import org.ispolnenie.reading.layout.line.SourceLines;
import org.ispolnenie.reading.layout.table.TableReader;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** Tells by what stands around them which short lines are headings of the items below, and no words of an item. */
final class PlainHeadings {

    private static final int LONGEST_HEADING = 160;

    private final SourceLines lines;
    private final String text;
    private final TableReader tables;
    private final ItemLines content;

    PlainHeadings(SourceLines lines, TableReader tables, ItemLines content) {
        this.lines = lines;
        this.text = lines.text();
        this.tables = tables;
        this.content = content;
    }

    /** «2. Методические мероприятия» right over a table. */
    boolean headsTable(Marker marker, int line, int to) {
        int next = lines.nextWritten(line + 1);
        return marker.isNumber()
                && next < lines.count()
                && to - marker.bodyStart() <= LONGEST_HEADING
                && !Letters.hasInfinitive(text, marker.bodyStart(), to)
                && tables.isHeading(next);
    }

    /**
     * A short line that ends no sentence, between finished items and a number: «2019 год», «Общие вопросы»; or one with a
     * colon that says who is to do what follows: «Руководителям ОМСУ:».
     */
    boolean isHeading(int line, int from, int to, @Nullable DraftItem current) {
        boolean between = current == null
                || !current.root().fields().isEmpty()
                || !current.root().certain();
        int next = lines.nextWritten(line + 1);
        if (next == lines.count() || to - from > LONGEST_HEADING) {
            return false;
        }
        Marker marker = MarkerReader.read(text, lines.from(next), lines.to(next));
        if (marker == null || !marker.isNumber()) {
            return false;
        }
        return text.charAt(to - 1) == ':'
                ? Character.isUpperCase(text.charAt(from))
                        && content.afterStop()
                        && (between || goesOnAfter(current, marker) || beginsAnewBelow(current, marker))
                : between && (content.afterGap() || isYear(from, to)) && !Letters.endsSentence(text, from, to);
    }

    /** «2019 год» */
    private boolean isYear(int from, int to) {
        int words = Letters.skipBlanks(text, Math.min(to, from + 4), to);
        return text.substring(from, Math.min(to, from + 4)).chars().allMatch(Character::isDigit)
                && Letters.word(text, words, to).equals("год")
                && Letters.wordEnd(text, words, to) == to;
    }

    /** Behind an empty line the numbers of the items begin anew. */
    private boolean beginsAnewBelow(@Nullable DraftItem current, Marker marker) {
        Marker root = current == null ? null : current.root().marker();
        return content.afterGap()
                && root != null
                && root.style() == marker.style()
                && root.path().size() == 1
                && marker.path().equals(List.of(1));
    }

    private static boolean goesOnAfter(@Nullable DraftItem current, Marker marker) {
        Marker root = current == null ? null : current.root().marker();
        return root != null && root.path().size() == marker.path().size() && Numbering.continues(marker, root);
    }
}
