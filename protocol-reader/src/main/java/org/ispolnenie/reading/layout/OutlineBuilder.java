package org.ispolnenie.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.layout.line.ClosingLine;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Place;
import org.ispolnenie.reading.layout.line.ItemNumbers;
import org.ispolnenie.reading.layout.line.Label;
import org.ispolnenie.reading.layout.line.LabelReader;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.layout.line.MarkerReader;
import org.ispolnenie.reading.layout.line.PageNumber;
import org.ispolnenie.reading.layout.line.Section;
import org.ispolnenie.reading.layout.line.Section.Kind;
import org.ispolnenie.reading.layout.line.Sections;
import org.ispolnenie.reading.layout.line.SignatureSigns;
import org.ispolnenie.reading.layout.line.SourceLines;
import org.ispolnenie.reading.layout.table.Table;
import org.ispolnenie.reading.layout.table.TableReader;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.RomanNumber;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of a protocol line by line. Where the protocol keeps its decisions apart («РЕШИЛИ:»), only these
 * parts carry items; else the whole text does, without the lists of those present and of the agenda.
 */
public final class OutlineBuilder {

    private final SourceLines lines;
    private final String text;
    private final Sections sections;
    private final TableReader tables;
    private final OpenItems items = new OpenItems();
    private final ItemLines content;
    private final DeadlineHeadings headings;
    private final PlainHeadings plainHeadings;
    private boolean counting;
    private boolean closed;
    private boolean signed;
    private boolean sealed;
    private @Nullable Kind skipped;
    private int skippedNumber;
    private int decidedParts;
    private int question;
    private int preambleEnd = Integer.MAX_VALUE;

    private OutlineBuilder(String text) {
        this.text = text;
        this.lines = new SourceLines(text);
        this.sections = new Sections(lines);
        this.tables = new TableReader(lines);
        this.content = new ItemLines(text, items, new FieldOwner(lines, sections));
        this.headings = new DeadlineHeadings(lines);
        this.plainHeadings = new PlainHeadings(lines, tables, content);
        this.counting = !sections.haveDecisions();
    }

    public static Outline of(String text) {
        return new OutlineBuilder(text).build();
    }

    private Outline build() {
        int line = firstOfDocument();
        int begin = line < lines.count() ? lines.start(line) : text.length();
        while (line < lines.count()) {
            line = read(line);
        }
        List<DraftItem> kept = kept();
        int firstItem = kept.isEmpty() ? text.length() : kept.get(0).span().start();
        boolean restarts = ItemNumbers.assign(kept);
        return new Outline(kept, begin, Math.max(begin, Math.min(preambleEnd, firstItem)), restarts);
    }

    /** Lines with «#» at the head of a text are notes on it. */
    private int firstOfDocument() {
        int line = 0;
        while (line < lines.count() && (lines.isBlank(line) || text.charAt(lines.from(line)) == '#')) {
            line++;
        }
        return line;
    }

    /** Items that are so for sure; of the others those that have fields. */
    private List<DraftItem> kept() {
        List<DraftItem> kept = new ArrayList<>(items.items().size());
        for (DraftItem item : items.items()) {
            if (isTopic(item)) {
                item.subItems().forEach(DraftItem::becomesItem);
                kept.addAll(item.subItems());
            } else if (item.certain() || !item.fields().isEmpty()) {
                kept.add(item);
            }
        }
        return kept.isEmpty() ? LoneParagraphs.withDeadlines(text, items.items()) : kept;
    }

    /** «1. О ходе подготовки» over 1.1, 1.2: a question of the agenda, whose decisions are the items. */
    private boolean isTopic(DraftItem item) {
        return item.fields().isEmpty()
                && !item.text().isEmpty()
                && sections.isTopic(item.text().get(0).start())
                && !item.subItems().isEmpty()
                && item.subItems().stream().allMatch(OutlineBuilder::isWrittenInFull);
    }

    private static boolean isWrittenInFull(DraftItem sub) {
        Marker marker = sub.marker();
        return marker != null && marker.isNumber() && marker.path().size() > 1;
    }

    /** Reads what begins on this line; the line to go on with. */
    private int read(int line) {
        if (lines.isBlank(line)) {
            content.blank();
            return line + 1;
        }
        int from = lines.from(line);
        int to = lines.to(line);
        Section section = sections.at(line);
        if (section != null) {
            enter(section, line);
        } else if (!PageNumber.is(text, from, to)) {
            if (counting) {
                Table table = closed ? null : tables.at(line, content.place());
                if (table != null) {
                    preambleEnd = Math.min(preambleEnd, from);
                    return take(table, line);
                }
                readLine(line, from, to);
            } else if (skipped != null) {
                skip(line, from, to);
            }
        }
        return line + 1;
    }

    private int take(Table table, int line) {
        for (DraftItem item : table.items()) {
            item.isCertain();
            items.add(item);
        }
        content.enter(content.place(), false);
        int next = line + 1;
        while (next < lines.count() && lines.start(next) < table.end()) {
            next++;
        }
        return next;
    }

    private void enter(Section section, int line) {
        question = section.question() != null ? section.question() : question;
        if (section.kind() == Kind.DECIDED) {
            decidedParts++;
            counting = true;
            closed = false;
            signed = false;
            sealed = false;
            items.restart();
            boolean marked =
                    sections.hasMarks(line) || MarkerReader.read(text, section.restStart(), lines.to(line)) != null;
            content.enter(new Place(decidedParts, question, null), !marked);
            if (section.restStart() < lines.to(line)) {
                readLine(line, section.restStart(), lines.to(line));
            }
            return;
        }
        items.close();
        if (section.kind() == Kind.QUESTION && counting && decidedParts > 0 && itemsFollow(line)) {
            // «РЕШИЛИ: По первому вопросу: 1. …»: still decisions, each question with its own
            decidedParts++;
            items.restart();
            content.enter(new Place(decidedParts, question, null), false);
            return;
        }
        content.enter(content.place(), false);
        if (section.kind() == Kind.VOTED) {
            closed = true;
            return;
        }
        boolean list = section.kind() == Kind.PRESENT || section.kind() == Kind.AGENDA;
        if (list || section.kind() != Kind.CLOSING) {
            preambleEnd = Math.min(preambleEnd, lines.start(line));
        }
        if (sections.haveDecisions() || list && !items.hasCertain()) {
            counting = false;
            skipped = sections.haveDecisions() ? null : section.kind();
            // an agenda on the heading's own line is over with it
            skippedNumber = section.kind() == Kind.AGENDA && section.restStart() < lines.to(line) ? 1 : 0;
        }
    }

    private boolean itemsFollow(int line) {
        int next = lines.nextWritten(line + 1);
        Marker marker = next < lines.count() ? MarkerReader.read(text, lines.from(next), lines.to(next)) : null;
        return marker != null && marker.isNumber() && sections.at(next) == null;
    }

    /** Those present and the agenda are passed over until the numbers begin anew. */
    private void skip(int line, int from, int to) {
        Marker marker = MarkerReader.read(text, from, to);
        if (marker == null || !marker.isNumber() || marker.path().size() > 1) {
            return;
        }
        boolean named = SignatureSigns.hasInitials(text, marker.bodyStart(), Math.min(to, marker.bodyStart() + 40));
        boolean anew = marker.last() == 1 && (skippedNumber > 0 || skipped == Kind.PRESENT && !named);
        skippedNumber = marker.last();
        if (anew) {
            counting = true;
            skipped = null;
            items.restart();
            readLine(line, from, to);
        }
    }

    private void readLine(int line, int from, int to) {
        if (closes(line, from, to)) {
            items.close();
            closed = items.hasCertain();
            sealed |= closed && ClosingLine.isAnnex(text, from, to);
            signed = closed;
            content.enter(content.place(), false);
            return;
        }
        Marker marker = MarkerReader.read(text, from, to);
        // numbers that begin anew below the signatures are those of an annex
        sealed |= signed
                && closed
                && marker != null
                && marker.isNumber()
                && marker.last() == 1
                && !items.continues(marker);
        Label label = label(marker, from, to);
        DraftItem current = items.current();
        if (headings.isDeadlineOfItemsBelow(line)) {
            underHeading(from, to);
            content.underDeadline(new Span(from, to));
        } else if (marker != null && plainHeadings.headsTable(marker, line, to)) {
            underHeading(from, to);
        } else if (label != null && current != null) {
            content.field(current, label, line, to);
        } else if (marker != null && content.takesBullet(marker, to)) {
            return;
        } else if (marker != null && begins(marker)) {
            if (sections.isQuestion(line, marker)) {
                leaveForQuestion(marker);
            } else {
                closed = false;
                content.open(marker, from, to);
            }
        } else if (!closed && (content.awaitsValue() || !roman(line, from, to) && !heading(line, from, to))) {
            content.words(from, to);
        }
    }

    /** Signatures and what stands below them; names listed below «Ответственные:» are none unless there is room to sign. */
    private boolean closes(int line, int from, int to) {
        if (content.awaitsNames() && !SignatureSigns.hasGap(text, from, to)) {
            return false;
        }
        int next = lines.nextWritten(line + 1);
        boolean nameBelow = next < lines.count() && SignatureSigns.isName(text, lines.from(next), lines.to(next));
        return content.afterStop() && ClosingLine.isClosing(text, from, to)
                || ClosingLine.isSigned(text, from, to, nameBelow);
    }

    /** The label the line begins with, be it behind a bullet. */
    private @Nullable Label label(@Nullable Marker marker, int from, int to) {
        if (marker == null) {
            return LabelReader.atStart(text, from, to);
        }
        return marker.isBullet() ? LabelReader.atStart(text, marker.bodyStart(), to) : null;
    }

    private boolean begins(Marker marker) {
        DraftItem current = items.current();
        if (content.isMidSentence() || sealed || closed && !items.continues(marker)) {
            return false;
        }
        if (marker.weak() && !marker.isNumber()) {
            return content.afterStop() && items.continuesLetters(marker);
        }
        if (!marker.isNumber() && (current == null || current.root().marker() == null && !current.certain())) {
            return decidedParts > 0 || marker.isBullet() || marker.last() == 1;
        }
        return items.fits(marker, content.afterStop());
    }

    private void leaveForQuestion(Marker marker) {
        question = marker.last();
        items.close();
        counting = !sections.haveDecisions();
    }

    /** «II. Анализ работы»: a heading, or, where fields or, behind a colon, a list follow, an item. */
    private boolean roman(int line, int from, int to) {
        int words = RomanNumber.past(text, from, to);
        if (words == from || !content.afterStop()) {
            return false;
        }
        int next = lines.nextWritten(line + 1);
        boolean fields = text.charAt(to - 1) == ':'
                || LabelReader.next(text, words, to, false) != null
                || next < lines.count() && LabelReader.atStart(text, lines.from(next), lines.to(next)) != null;
        if (fields) {
            int value = RomanNumber.value(text, from, to);
            String figures = text.substring(from, Letters.wordEnd(text, from, to));
            Marker marker = new Marker(Marker.Style.ROMAN, List.of(value), figures, words);
            content.open(marker, from, to);
        } else {
            underHeading(from, to);
        }
        return true;
    }

    private boolean heading(int line, int from, int to) {
        boolean heads = plainHeadings.isHeading(line, from, to, items.current());
        if (heads) {
            underHeading(from, to);
        }
        return heads;
    }

    private void underHeading(int from, int to) {
        if (!items.hasCertain() && RomanNumber.past(text, from, to) > from) {
            preambleEnd = Math.min(preambleEnd, from);
        }
        items.close();
        content.enter(new Place(content.place().section(), content.place().question(), new Span(from, to)), false);
    }
}
