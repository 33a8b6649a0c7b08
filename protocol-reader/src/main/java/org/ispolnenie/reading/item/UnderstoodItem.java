package org.ispolnenie.reading.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.RecipientMention;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;

/**
 * An item whose words are understood, with all that questions about it need.
 *
 * @param draft       where it stands
 * @param folded      its words, tied to the source
 * @param words       the same, word by word
 * @param kind        what it is about
 * @param deadline    when it is due
 * @param parties     whom it names
 * @param recipients  who gets the result
 * @param links       to other items
 * @param subItems    its sub-items
 */
public record UnderstoodItem(
        DraftItem draft,
        FoldedText folded,
        StemmedWords words,
        DecisionKind kind,
        ItemDeadline deadline,
        NamedParties parties,
        List<RecipientMention> recipients,
        List<ItemLink> links,
        List<UnderstoodItem> subItems) {

    /**
     * Whom an item names.
     *
     * @param mentions in the order of the text
     * @param doubtful those whose name the directory has more than once, or whose words contain another's name
     * @param lost     «кроме …» that could not be applied
     */
    public record NamedParties(List<PartyMention> mentions, List<DoubtfulParty> doubtful, List<LostException> lost) {}

    /** Words that take somebody out, and nobody knows whom or of whom. */
    public record LostException(String words, Span span) {}

    /** A name that may mean another party too. */
    public record DoubtfulParty(PartyMention mention, String likely, boolean ambiguous) {}

    public List<PartyMention> responsible() {
        return parties.mentions();
    }

    public String number() {
        return draft.number();
    }

    public Span span() {
        return draft.span();
    }

    /** Its own dates, or the one of a sub-item: the last it can be done. */
    public List<LocalDate> dates() {
        return deadline.expression().dates();
    }

    /** The item with those of its sub-items that are mere lines of its list. */
    public List<UnderstoodItem> withLines() {
        if (subItems.isEmpty()) {
            return List.of(this);
        }
        List<UnderstoodItem> lines = new ArrayList<>(1 + subItems.size());
        lines.add(this);
        subItems.stream().filter(UnderstoodItem::isLine).forEach(sub -> lines.addAll(sub.withLines()));
        return lines;
    }

    /** The item with all its sub-items. */
    public Stream<UnderstoodItem> withSubItems() {
        return Stream.concat(Stream.of(this), subItems.stream().flatMap(UnderstoodItem::withSubItems));
    }

    /** Whether it is a line of a list and no task with fields of its own. */
    public boolean isLine() {
        return draft.fields().isEmpty();
    }

    /** The codes of the known parties that answer for it. */
    public List<String> codes(PartyRole role) {
        return responsible().stream()
                .filter(p -> p.role() == role)
                .flatMap(p -> Stream.ofNullable(p.code()))
                .toList();
    }

    /** The stretch of the source between two of its words. */
    public Span spanOf(int fromWord, int toWord) {
        return folded.inSource(words.start(fromWord), words.end(toWord - 1));
    }

    /** What is to be done, as the reading shows it: a line of a list loses the sign that closes it. */
    public String shownText() {
        String text = folded.text();
        int end = text.length();
        boolean line = draft.isSubItem();
        while (end > 0 && (text.charAt(end - 1) == ';' || line && closesLine(text, end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A comma, or a full stop that does not belong to an initial or to «г.». */
    private static boolean closesLine(String text, int at) {
        boolean abbreviation =
                at > 1 && Character.isLetter(text.charAt(at - 1)) && !Character.isLetter(text.charAt(at - 2));
        return text.charAt(at) == ',' || text.charAt(at) == '.' && !abbreviation;
    }

    UnderstoodItem with(DecisionKind newKind, List<ItemLink> newLinks, List<UnderstoodItem> newSubItems) {
        return new UnderstoodItem(draft, folded, words, newKind, deadline, parties, recipients, newLinks, newSubItems);
    }

    /** The deadline with the dates of those that do not control as further readings. */
    public DeadlineExpression offeredDeadline() {
        DeadlineExpression own = deadline.expression();
        List<LocalDate> alternatives = new ArrayList<>(own.certainty().alternatives());
        deadline.others().stream()
                .flatMap(other -> other.expression().dates().stream())
                .filter(date -> !own.dates().contains(date) && !alternatives.contains(date))
                .forEach(alternatives::add);
        return alternatives.size() == own.certainty().alternatives().size() ? own : own.offering(alternatives);
    }
}
