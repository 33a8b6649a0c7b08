package org.ispolnenie.reading.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.item.ItemDeadline.Origin;
import org.ispolnenie.reading.item.ItemDeadline.Other;
import org.ispolnenie.reading.item.LabelledDeadlines.Labelled;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.GroupHeading;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the deadline that controls an item: its «Срок» line or column, else its own words, else the heading above. */
final class DeadlineOfItem {

    private final String source;
    private final DeadlineParser parser = new DeadlineParser();

    DeadlineOfItem(String source) {
        this.source = source;
    }

    /** The words of the item: its text, and sentences that stand in the same line behind the deadline. */
    FoldedText words(DraftItem draft, List<Labelled> labelled) {
        List<Span> rests = new ArrayList<>(0);
        for (Labelled field : labelled) {
            if (field.rest() != null) {
                rests.add(field.rest());
            }
        }
        if (rests.isEmpty()) {
            return FoldedText.of(source, draft.text());
        }
        rests.addAll(draft.text());
        rests.sort(Comparator.comparingInt(Span::start));
        return FoldedText.of(source, rests);
    }

    ItemDeadline of(DraftItem draft, List<Labelled> labelled, FoldedText words, DeadlineContext context) {
        List<Other> inText = inText(words, context);
        List<Other> read = labelled.stream()
                .filter(l -> l.found() != null)
                .map(Labelled::found)
                .toList();
        Span unread = read.isEmpty() && !labelled.isEmpty() ? labelled.get(0).value() : null;
        if (!read.isEmpty()) {
            List<Other> others = new ArrayList<>(read.subList(1, read.size()));
            labelled.forEach(l -> l.more().stream()
                    .filter(more -> isBinding(more) && !others.contains(more))
                    .forEach(others::add));
            inText.stream().filter(DeadlineOfItem::isBinding).forEach(others::add);
            return deadline(
                    read.get(0), Origin.FIELD, others, null, labelled.get(0).closing());
        }
        if (!inText.isEmpty()) {
            Other controlling = inText.stream()
                    .filter(DeadlineOfItem::isBinding)
                    .findFirst()
                    .orElse(inText.get(0));
            List<Other> others =
                    inText.stream().filter(o -> !o.equals(controlling)).toList();
            return deadline(controlling, Origin.TEXT, others, unread, ' ');
        }
        Other heading = ofHeading(draft.heading(), context);
        return heading == null
                ? ItemDeadline.nowhere(unread)
                : deadline(heading, Origin.GROUP_HEADING, List.of(), unread, ' ');
    }

    private static ItemDeadline deadline(
            Other own, Origin origin, List<Other> others, @Nullable Span unread, char closing) {
        List<Other> different = others.stream()
                .filter(o -> !o.expression().dates().equals(own.expression().dates()))
                .toList();
        return new ItemDeadline(own.expression(), own.span(), origin, different, unread, closing);
    }

    /** «до …» binds; «в марте» in the words of an item with a «Срок» line only tells when something happens. */
    private static boolean isBinding(Other other) {
        return other.expression().boundary() == Boundary.BY_INCLUSIVE
                && !other.expression().dates().isEmpty();
    }

    private List<Other> inText(FoldedText words, DeadlineContext context) {
        List<Other> found = new ArrayList<>(0);
        for (FoundDeadline deadline : parser.find(words.text(), context)) {
            found.add(new Other(deadline.expression(), words.inSource(deadline.span())));
        }
        FoundDeadline closing = found.isEmpty() ? ClosingTime.of(words.text(), context, parser) : null;
        if (closing != null) {
            found.add(new Other(closing.expression(), words.inSource(closing.span())));
        }
        return found;
    }

    private @Nullable Other ofHeading(@Nullable GroupHeading heading, DeadlineContext context) {
        if (heading == null) {
            return null;
        }
        return parser.read(heading.deadline().of(source), context)
                .map(found -> new Other(found.expression(), heading.deadline()))
                .orElse(null);
    }
}
