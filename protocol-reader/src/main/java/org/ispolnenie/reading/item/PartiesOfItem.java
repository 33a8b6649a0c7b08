package org.ispolnenie.reading.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.item.UnderstoodItem.DoubtfulParty;
import org.ispolnenie.reading.item.UnderstoodItem.LostException;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Field;
import org.ispolnenie.reading.layout.line.FieldKind;
import org.ispolnenie.reading.party.Addressees;
import org.ispolnenie.reading.party.ClosingBracket;
import org.ispolnenie.reading.party.Exclusions;
import org.ispolnenie.reading.party.Mention;
import org.ispolnenie.reading.party.PartyList;
import org.ispolnenie.reading.party.PartyRecognizer;
import org.ispolnenie.reading.party.Recipients;
import org.ispolnenie.reading.party.Recipients.Delivery;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.RecipientMention;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/** Finds whom an item names: in its fields and in its words. */
final class PartiesOfItem {

    private static final int MOST_NAMES = 10_000;

    private static final Set<String> ONE = Set.of("ответственный", "ответственная", "исполнитель");

    private final String source;
    private final PartyList lists;
    private final Addressees addressees;
    private final Exclusions exclusions;
    private final ClosingBracket closing;
    private final Recipients recipients;
    private final Map<String, String> names = new HashMap<>();

    PartiesOfItem(String source, PartyRecognizer recognizer) {
        this.source = source;
        this.lists = new PartyList(recognizer);
        this.addressees = new Addressees(recognizer);
        this.exclusions = new Exclusions(recognizer);
        this.closing = new ClosingBracket(recognizer);
        this.recipients = new Recipients(recognizer);
    }

    /** Those named, which of them are doubtful, the codes of the known ones, and the exceptions not applied. */
    record Parties(
            List<PartyMention> mentions, List<DoubtfulParty> doubtful, Set<String> codes, List<LostException> lost) {}

    /**
     * @param isAnswered whether somebody answers for the item this is a sub-item of
     */
    Parties of(DraftItem draft, FoldedText folded, StemmedWords words, boolean isAnswered) {
        Parties parties = new Parties(new ArrayList<>(2), new ArrayList<>(0), new HashSet<>(4), new ArrayList<>(0));
        boolean labelled = has(draft, FieldKind.RESPONSIBLE);
        for (Field field : draft.fields()) {
            PartyRole role = roleOf(field.kind(), labelled);
            if (role != null) {
                FoldedText value = FoldedText.of(source, field.value());
                StemmedWords named = StemmedWords.of(value.text());
                List<Mention> read = isForOne(field) ? lists.readForOne(named, role) : lists.read(named, role);
                read.forEach(mention -> add(parties, mention, value));
            } else if (field.kind() == FieldKind.DEADLINE) {
                // «Срок: 20.12.2019 (кроме Лужского района)»
                FoldedText value = FoldedText.of(source, field.value());
                for (Span exception : exclusions.find(StemmedWords.of(value.text()))) {
                    parties.lost().add(new LostException(exception.of(value.text()), value.inSource(exception)));
                }
            }
        }
        boolean named = labelled || isAnswered || has(draft, FieldKind.EXECUTOR);
        PartyRole role = named ? PartyRole.EXECUTOR : PartyRole.RESPONSIBLE;
        for (Mention mention : addressees.find(words, role)) {
            add(parties, mention, folded);
        }
        if (!named && parties.mentions().isEmpty()) {
            closing.find(words, role).forEach(mention -> add(parties, mention, folded));
        }
        if (!named && parties.mentions().isEmpty()) {
            ofHeading(draft, role, parties);
        }
        for (Span exception : exclusions.find(words)) {
            Span span = folded.inSource(exception);
            if (parties.mentions().stream().noneMatch(mention -> mention.span().contains(span))) {
                parties.lost().add(new LostException(exception.of(folded.text()), span));
            }
        }
        return parties;
    }

    /** «Руководителям ОМСУ:» over «1.», «2.», «3.» charges them with each; their names stand outside the items. */
    private void ofHeading(DraftItem draft, PartyRole role, Parties parties) {
        Span heading = draft.isSubItem() ? null : draft.place().heading();
        if (heading == null || source.charAt(heading.end() - 1) != ':') {
            return;
        }
        FoldedText folded = FoldedText.of(source, List.of(heading));
        Span none = new Span(draft.span().start(), draft.span().start());
        for (Mention mention : addressees.find(StemmedWords.of(folded.text()), role)) {
            if (mention.code() == null || parties.codes().add(mention.code())) {
                String raw = once(mention.span().of(folded.text()));
                PartyMention party =
                        new PartyMention(raw, mention.kind(), mention.code(), mention.role(), mention.excluded(), none);
                parties.mentions().add(party);
                if (mention.likely() != null) {
                    parties.doubtful().add(new DoubtfulParty(party, mention.likely(), mention.ambiguous()));
                }
                if (mention.lost()) {
                    parties.lost().add(new LostException(raw, none));
                }
            }
        }
    }

    /** «Ответственный:», but not «Ответственный(-ые):» */
    private boolean isForOne(Field field) {
        StemmedWords label = StemmedWords.of(field.label().of(source));
        return label.count() > 0 && ONE.contains(label.word(0)) && !label.hasBefore(1, '(');
    }

    private static boolean has(DraftItem draft, FieldKind kind) {
        return draft.fields().stream()
                .anyMatch(field -> field.kind() == kind && !field.value().isEmpty());
    }

    private static @Nullable PartyRole roleOf(FieldKind kind, boolean hasResponsible) {
        return switch (kind) {
            case RESPONSIBLE -> PartyRole.RESPONSIBLE;
            case EXECUTOR -> hasResponsible ? PartyRole.EXECUTOR : PartyRole.RESPONSIBLE;
            case CO_EXECUTOR -> PartyRole.CO_EXECUTOR;
            case DEADLINE, SUPERVISION, RECIPIENT -> null;
        };
    }

    private void add(Parties parties, Mention mention, FoldedText folded) {
        Span span = folded.inSource(mention.span());
        if (mention.lost()) {
            parties.lost().add(new LostException(once(mention.span().of(folded.text())), span));
        }
        if (mention.code() != null && !parties.codes().add(mention.code())) {
            return;
        }
        PartyMention party = new PartyMention(
                once(mention.span().of(folded.text())),
                mention.kind(),
                mention.code(),
                mention.role(),
                mention.excluded(),
                span);
        parties.mentions().add(party);
        if (mention.likely() != null) {
            parties.doubtful().add(new DoubtfulParty(party, mention.likely(), mention.ambiguous()));
        }
    }

    /** One string for the words that stand in many items. */
    private String once(String raw) {
        String earlier = names.size() < MOST_NAMES ? names.putIfAbsent(raw, raw) : names.get(raw);
        return earlier == null ? raw : earlier;
    }

    /** Those the words of the item name, then those behind «Адресат:». */
    List<RecipientMention> recipients(DraftItem draft, FoldedText folded, StemmedWords words) {
        List<RecipientMention> found = new ArrayList<>(0);
        recipients.find(words).forEach(delivery -> found.add(recipient(delivery, folded)));
        for (Field field : draft.fields()) {
            if (field.kind() == FieldKind.RECIPIENT) {
                FoldedText value = FoldedText.of(source, field.value());
                for (Mention mention : lists.read(StemmedWords.of(value.text()), PartyRole.RESPONSIBLE)) {
                    found.add(recipient(Recipients.named(mention, value.text()), value));
                }
            }
        }
        return found;
    }

    private static RecipientMention recipient(Delivery delivery, FoldedText folded) {
        return new RecipientMention(
                delivery.span().of(folded.text()),
                delivery.code(),
                delivery.person(),
                folded.inSource(delivery.span()));
    }
}
