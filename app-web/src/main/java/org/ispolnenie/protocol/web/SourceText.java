package org.ispolnenie.protocol.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.protocol.service.ProtocolView.DoubtView;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The extracted text cut into pieces for the page: a block an item, and within it a piece wherever a mark (deadline,
 * party, recipient, doubt) begins or ends. Marks may overlap; a piece carries all that cover it. The pieces give back
 * every character of the text.
 */
public final class SourceText {

    private final String text;
    private final List<DoubtView> ofDocument;
    private final List<Block> blocks = new ArrayList<>();

    private SourceText(String text, List<DoubtView> ofDocument) {
        this.text = text;
        this.ofDocument = ofDocument;
    }

    /**
     * A stretch of the source.
     *
     * @param item   the number of the item it belongs to; null between items
     * @param pieces its text
     */
    public record Block(@Nullable String item, List<Piece> pieces) {}

    /**
     * A run of characters under the same marks.
     *
     * @param css   the classes of its marks; empty for plain text
     * @param names the names of its marks, with spaces between: what is clicked on either side is found by them
     */
    public record Piece(String text, String css, String names) {

        /** Whether it is shown as marked; a mark of nothing but spaces cannot be clicked. */
        public boolean isMarked() {
            return !names.isEmpty()
                    && !text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    private record Mark(Span span, String css, String name) {}

    /**
     * Cuts a text.
     *
     * @param items      the items to show, in the order of the text
     * @param ofDocument doubts about the document as a whole
     * @param from       where to begin
     * @param to         where to end
     */
    static List<Block> cut(String text, List<ItemView> items, List<DoubtView> ofDocument, int from, int to) {
        SourceText source = new SourceText(text, ofDocument);
        int at = from;
        for (ItemView item : items.stream()
                .sorted(Comparator.comparingInt(i -> i.span().start()))
                .toList()) {
            int start = Math.max(at, item.span().start());
            int end = Math.max(start, item.span().end());
            source.add(null, at, start, List.of());
            source.add(item.number(), start, end, marks(item).toList());
            at = end;
        }
        source.add(null, at, Math.max(at, to), List.of());
        return source.blocks;
    }

    private void add(@Nullable String item, int from, int to, List<Mark> own) {
        if (from == to) {
            return;
        }
        List<Mark> marks = Stream.concat(own.stream(), ofDocument.stream().flatMap(SourceText::mark))
                .filter(mark -> mark.span().start() < to && mark.span().end() > from)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Mark mark : marks) {
            cuts.add(Math.max(from, mark.span().start()));
            cuts.add(Math.min(to, mark.span().end()));
        }
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            pieces.add(piece(start, end, marks));
            start = end;
        }
        blocks.add(new Block(item, pieces));
    }

    private Piece piece(int start, int end, List<Mark> marks) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.span().start() <= start && mark.span().end() >= end)
                .toList();
        return new Piece(
                text.substring(start, end),
                over.stream().map(Mark::css).distinct().collect(Collectors.joining(" ")),
                over.stream().map(Mark::name).collect(Collectors.joining(" ")));
    }

    private static Stream<Mark> marks(ItemView item) {
        Stream<Mark> deadline = item.deadline().span() == null
                ? Stream.empty()
                : Stream.of(new Mark(item.deadline().span(), "m-deadline", "due-" + item.number()));
        Stream<Mark> parties =
                item.charge().responsible().stream().map(p -> new Mark(p.span(), "m-party", "party-" + item.number()));
        Stream<Mark> recipients =
                item.charge().recipients().stream().map(r -> new Mark(r.span(), "m-recipient", "to-" + item.number()));
        Stream<Mark> doubts = item.anomalies().stream().flatMap(SourceText::mark);
        Stream<Mark> below = item.subItems().stream().flatMap(SourceText::marks);
        return Stream.of(doubts, deadline, parties, recipients, below)
                .flatMap(all -> all)
                .filter(mark -> mark.span().end() > mark.span().start());
    }

    private static Stream<Mark> mark(DoubtView doubt) {
        if (doubt.span() == null) {
            return Stream.empty();
        }
        String css = doubt.verdict().resolution() != null
                ? "m-decided"
                : switch (doubt.severity()) {
                    case ERROR -> "m-doubt m-error";
                    case WARNING -> "m-doubt";
                    case INFO -> "m-remark";
                };
        return Stream.of(new Mark(doubt.span(), css, DoubtForm.anchor(doubt)));
    }
}
