package org.ispolnenie.reading.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.item.LabelledDeadlines.Labelled;
import org.ispolnenie.reading.item.PartiesOfItem.Parties;
import org.ispolnenie.reading.item.UnderstoodItem.NamedParties;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.party.PartyRecognizer;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.RecipientMention;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/** Understands draft items one after another; each but for its links to other items. */
public final class ItemUnderstanding {

    private final String source;
    private final DeadlineContext document;
    private final LabelledDeadlines labelledDeadlines;
    private final DeadlineOfItem deadlines;
    private final PartiesOfItem parties;
    private final Map<String, List<LocalDate>> corrected;
    private @Nullable Span lastHeading;
    private DeadlineContext underHeading;

    public ItemUnderstanding(String source, DeadlineContext document, PartyRecognizer recognizer) {
        this(source, document, recognizer, Map.of());
    }

    /** @param corrected the dates a person put in place of those of an item or sub-item, by its number */
    public ItemUnderstanding(
            String source,
            DeadlineContext document,
            PartyRecognizer recognizer,
            Map<String, List<LocalDate>> corrected) {
        this.corrected = Map.copyOf(corrected);
        this.source = source;
        this.document = document;
        this.labelledDeadlines = new LabelledDeadlines(source);
        this.deadlines = new DeadlineOfItem(source);
        this.parties = new PartiesOfItem(source, recognizer);
        this.underHeading = document;
    }

    /** What the title of a document without a date supplies to its deadlines: «План на 2016 год». */
    public static DeadlineContext underTitle(String title) {
        return HeadingContext.under(title, DeadlineContext.unknown());
    }

    public UnderstoodItem of(DraftItem draft) {
        return of(draft, contextOf(draft.place().heading()), DecisionKind.OTHER, false);
    }

    private DeadlineContext contextOf(@Nullable Span heading) {
        if (heading == null) {
            return document;
        }
        if (!heading.equals(lastHeading)) {
            lastHeading = heading;
            underHeading = HeadingContext.under(heading.of(source), document);
        }
        return underHeading;
    }

    private UnderstoodItem of(DraftItem draft, DeadlineContext context, DecisionKind above, boolean isAnswered) {
        List<Labelled> labelled = labelledDeadlines.of(draft, context);
        FoldedText folded = deadlines.words(draft, labelled);
        StemmedWords words = StemmedWords.of(folded.text());
        DecisionKind own = KindOfDecision.of(words);
        DecisionKind kind = own == DecisionKind.OTHER ? above : own;
        Parties named = parties.of(draft, folded, words, isAnswered);
        List<RecipientMention> recipients = parties.recipients(draft, folded, words);
        boolean answered = isAnswered || named.mentions().stream().anyMatch(m -> m.role() == PartyRole.RESPONSIBLE);
        List<UnderstoodItem> subItems = new ArrayList<>(draft.subItems().size());
        for (DraftItem sub : draft.subItems()) {
            subItems.add(of(sub, context, kind, answered));
        }
        return new UnderstoodItem(
                draft,
                folded,
                words,
                kind,
                deadline(draft, deadlines.of(draft, labelled, folded, context)),
                new NamedParties(named.mentions(), named.doubtful(), named.lost()),
                recipients,
                List.of(),
                subItems);
    }

    private ItemDeadline deadline(DraftItem draft, ItemDeadline read) {
        List<LocalDate> dates = corrected.get(draft.number());
        return dates == null ? read : read.correctedTo(dates);
    }
}
