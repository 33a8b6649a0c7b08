package org.ispolnenie.reading.layout;

import java.util.Set;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.GroupHeading;
import org.ispolnenie.reading.layout.line.DraftItem.Place;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.layout.line.Label;
import org.ispolnenie.reading.layout.line.LabelReader;
import org.ispolnenie.reading.layout.line.Marker;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives each line of an item to its text, its fields, its sub-items. */
final class ItemLines {

    private static final Set<String> MID_SENTENCE = Set.of(
            "пункт",
            "пункта",
            "пункте",
            "пунктом",
            "пунктами",
            "пунктов",
            "пп",
            "п",
            "от",
            "до",
            "с",
            "со",
            "в",
            "во",
            "и",
            "или",
            "на",
            "по",
            "к",
            "за",
            "не",
            "позднее",
            "менее",
            "более",
            "около",
            "свыше",
            "согласно",
            "приложение",
            "приложению",
            "приложением",
            "части",
            "раздела",
            "приложения",
            "для",
            "из",
            "о",
            "об");

    private final String text;
    private final OpenItems items;
    private final FieldOwner owners;
    private final ListHeadings headings;
    private @Nullable OpenField openField;
    private @Nullable GroupHeading deadline;
    private Place place = new Place(0, 0, null);
    private boolean paragraphsAreItems;
    private boolean afterGap = true;
    private boolean afterHeading;
    private int lastFrom;
    private int lastTo;

    ItemLines(String text, OpenItems items, FieldOwner owners) {
        this.text = text;
        this.items = items;
        this.owners = owners;
        this.headings = new ListHeadings(text);
    }

    /** From here on items stand in this place; where nothing is marked, every paragraph is one. */
    void enter(Place newPlace, boolean everyParagraph) {
        place = newPlace;
        paragraphsAreItems = everyParagraph;
        openField = null;
        deadline = null;
        afterGap = true;
        lastTo = 0;
    }

    /** The items that follow are due until then, if they do not say otherwise. */
    void underDeadline(Span words) {
        deadline = new GroupHeading(words, 0);
    }

    Place place() {
        return place;
    }

    void blank() {
        afterGap = true;
        if (openField != null && !openField.isEmpty()) {
            openField = null;
        }
    }

    boolean afterGap() {
        return afterGap;
    }

    /** Whether a new item may begin: after an empty line, the end of a sentence, or a field. */
    boolean afterStop() {
        return afterGap || lastTo == 0 || openField != null || Letters.endsSentence(text, lastFrom, lastTo);
    }

    /** «… в соответствии с пунктом¶5. Порядка»: the number belongs to the sentence. */
    boolean isMidSentence() {
        if (afterGap || lastTo == 0 || openField != null) {
            return false;
        }
        int end = lastTo;
        while (end > lastFrom && text.charAt(end - 1) == '.') {
            end--;
        }
        int start = end;
        while (start > lastFrom && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        char last = text.charAt(lastTo - 1);
        boolean whole = start == lastFrom || !Letters.isDash(text.charAt(start - 1));
        String word = end - start > 12 || !whole ? "" : Letters.lower(text.substring(start, end));
        // «п.», not the initials of «Петров П.П.»
        boolean small = start < end && Character.isLowerCase(text.charAt(start));
        boolean abbreviated = last == '.' && small && (word.equals("п") || word.equals("пп"));
        return last == ',' || last == '№' || abbreviated || last != '.' && MID_SENTENCE.contains(word);
    }

    /** Whether a label still has nothing behind it: the next words are its value, not a heading. */
    boolean awaitsValue() {
        return openField != null && openField.isEmpty();
    }

    /** Whether the names below «Ответственные:» are not yet at their end. */
    boolean awaitsNames() {
        return openField != null && openField.listsNamesBelow() && !afterGapWithValue();
    }

    boolean takesBullet(Marker marker, int to) {
        return openField != null && !afterGapWithValue() && openField.takesBullet(marker, to);
    }

    private boolean afterGapWithValue() {
        return openField == null || afterGap && !openField.isEmpty();
    }

    /** A marked item begins. */
    void open(Marker marker, int from, int to) {
        DraftItem item = items.open(marker, place, from);
        item.standsUnder(item.parent() == null ? deadline : headings.over(item.parent()), false);
        if (item.parent() == null && (!isListed(marker) || paragraphsAreItems || place.section() > 0)) {
            item.isCertain();
        }
        openField = null;
        item.reaches(Math.min(marker.bodyStart(), to));
        if (marker.bodyStart() < to) {
            pieces(item, marker.bodyStart(), to, null, false);
        }
        wrote(from, to);
    }

    private static boolean isListed(Marker marker) {
        return marker.isBullet() || marker.style() == Marker.Style.LETTER;
    }

    /** A line that begins with a label. */
    void field(DraftItem current, Label label, int line, int to) {
        DraftItem owner = owners.of(current, label.kind(), line, label.valueStart() >= to, !afterGap);
        items.backTo(owner);
        pieces(owner, label.start(), to, label, !afterGap);
        wrote(label.start(), to);
    }

    /** Any other line. */
    void words(int from, int to) {
        DraftItem current = items.current();
        if (openField != null && (!afterGap || openField.isEmpty()) && openField.goesOnWith(from, to)) {
            openField.take(from, to);
            afterGap = false;
            return;
        }
        openField = null;
        if (current != null && isInList(current) && (isHeading(current, from, to) || isUnmarkedItem(from, to))) {
            return;
        }
        if (current == null || beginsParagraph(current, from)) {
            current = items.openUnmarked(null, place, from);
            if (paragraphsAreItems) {
                current.isCertain();
            }
        } else if (returnsToParent(current, from)) {
            current = items.backTo(current.root());
        }
        pieces(current, from, to, null, false);
        wrote(from, to);
    }

    private boolean isInList(DraftItem current) {
        return !afterGap && lastSign() == ':' && current.fields().isEmpty()
                || lastSign() == ':'
                || afterHeading
                || current.parent() != null
                        && (afterGap || Letters.endsSentence(text, lastFrom, lastTo) || lastSign() == ',');
    }

    private char lastSign() {
        return lastTo == 0 ? ' ' : Letters.lastSign(text, lastFrom, lastTo);
    }

    /** «в срок до 20.04.2020», alone or with the first task under it. */
    private boolean isHeading(DraftItem current, int from, int to) {
        Span deadline = headings.deadlineAt(from, to);
        if (deadline == null) {
            return false;
        }
        DraftItem parent = current.parent() == null || lastSign() == ':' && !afterHeading ? current : current.parent();
        headings.set(parent, deadline);
        int task = headings.taskAfter(deadline, to);
        items.backTo(parent);
        if (task < to) {
            DraftItem item = items.openUnmarked(parent, place, from);
            item.standsUnder(headings.over(parent), true);
            pieces(item, task, to, null, false);
        }
        wrote(from, to);
        afterHeading = task == to;
        return true;
    }

    /** A line of a list whose bullets were lost: it follows «:» or «;» and ends with «;» or the list. */
    private boolean isUnmarkedItem(int from, int to) {
        DraftItem current = items.current();
        if (current == null) {
            return false;
        }
        boolean begins = (lastSign() == ':' || afterHeading) && current.marker() != null && endsWith(from, to, ';');
        boolean goesOn = current.marker() == null && current.parent() != null && lastSign() == ';';
        DraftItem parent = goesOn ? current.parent() : current;
        if (!begins && !goesOn && !(afterHeading && headings.over(current) != null) || parent == null) {
            return false;
        }
        DraftItem item = items.openUnmarked(parent, place, from);
        item.standsUnder(headings.over(parent), false);
        pieces(item, from, to, null, false);
        wrote(from, to);
        return true;
    }

    private boolean endsWith(int from, int to, char sign) {
        return Letters.lastSign(text, from, to) == sign;
    }

    /** Whether this line begins a paragraph that is none of the item's any more. */
    private boolean beginsParagraph(DraftItem current, int from) {
        DraftItem root = current.root();
        boolean complete = root.has(FieldKind.DEADLINE) && root.has(FieldKind.RESPONSIBLE);
        boolean newSentence = Letters.endsSentence(text, lastFrom, lastTo) && Character.isUpperCase(text.charAt(from));
        if (root.marker() == null) {
            return afterGap
                    || newSentence && (paragraphsAreItems || !root.fields().isEmpty());
        }
        return afterGap && complete;
    }

    /** A sentence after the list belongs to the item again. */
    private boolean returnsToParent(DraftItem current, int from) {
        Marker marker = current.marker();
        boolean listed = marker == null || marker.isBullet() || marker.style() == Marker.Style.LETTER;
        return current.parent() != null
                && listed
                && Letters.endsSentence(text, lastFrom, lastTo)
                && (afterGap || lastSign() == '.' && Character.isUpperCase(text.charAt(from)));
    }

    /** Parts a line into words and labelled fields. */
    private void pieces(DraftItem item, int from, int to, @Nullable Label first, boolean isTight) {
        Label label = first != null ? first : LabelReader.next(text, from, to, false);
        int at = from;
        boolean bracketed = false;
        openField = null;
        while (label != null) {
            item.addText(at, withoutBracket(at, label.start()));
            DraftItem.Field field = item.addField(label.kind(), label.start(), label.valueStart(), isTight);
            Label next = LabelReader.next(text, label.valueStart(), to, true);
            int valueEnd = next == null ? to : next.start();
            bracketed |= isBracketed(label.start());
            int closing = bracketed ? closingBracket(label.valueStart(), valueEnd) : valueEnd;
            bracketed &= closing == valueEnd;
            item.addValue(field, label.valueStart(), withoutBracket(label.valueStart(), closing));
            at = closing < valueEnd ? closing + 1 : valueEnd;
            openField = next == null && closing == to ? new OpenField(text, item, field) : null;
            label = next;
        }
        int rest = Letters.skipBlanks(text, at, to);
        if (rest < to && (at == from || to - rest > 1)) {
            item.addText(rest, to);
        }
        item.reaches(to);
    }

    private boolean isBracketed(int labelStart) {
        int before = Letters.trimmedEnd(text, Math.max(0, labelStart - 3), labelStart);
        return before > 0 && text.charAt(before - 1) == '(';
    }

    private int closingBracket(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (c == ')' && depth-- == 0) {
                return i;
            }
        }
        return to;
    }

    /** The end of the words before a label, without the bracket that opens for it or the frame of its cell. */
    private int withoutBracket(int from, int to) {
        int end = Letters.trimmedEnd(text, from, to);
        while (end > from && "(/|".indexOf(text.charAt(end - 1)) >= 0) {
            end = Letters.trimmedEnd(text, from, end - 1);
        }
        return end;
    }

    private void wrote(int from, int to) {
        lastFrom = from;
        lastTo = to;
        afterGap = false;
        afterHeading = false;
    }
}
