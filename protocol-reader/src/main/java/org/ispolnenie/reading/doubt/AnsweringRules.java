package org.ispolnenie.reading.doubt;

import java.util.HashMap;
import java.util.Map;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Somebody must answer for every decision, and the directory should know them. */
final class AnsweringRules {

    /** A decision nobody answers for would be on nobody's control; one that asks for nothing says so. */
    static final DoubtRule SOMEBODY_MUST_ANSWER_FOR_EVERY_DECISION = (item, around, doubts) -> {
        if (item.withSubItems().noneMatch(AnsweringRules::namesSomebody)) {
            unanswered(item, null, doubts);
        } else {
            unansweredParts(item, false, doubts);
        }
    };
    /** What the directory does not know is asked about; it is an error where nobody else would be on control. */
    static final DoubtRule EVERY_PARTY_SHOULD_BE_IN_THE_DIRECTORY = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            if (Tasks.asksForNothing(line)) {
                if (namesSomebody(line)) {
                    doubts.note(AnomalyCode.ASKS_FOR_NOTHING, line == item ? null : line.span(), null);
                }
                continue;
            }
            boolean answered = line.responsible().stream()
                    .anyMatch(party -> party.code() != null && party.role() != PartyRole.CO_EXECUTOR);
            Map<PartyMention, String> likely = new HashMap<>();
            line.parties().doubtful().forEach(doubtful -> likely.put(doubtful.mention(), doubtful.likely()));
            for (PartyMention party : line.responsible()) {
                if (party.kind() != PartyKind.UNKNOWN) {
                    continue;
                }
                boolean takesPart = party.role() == PartyRole.CO_EXECUTOR;
                String offered = likely.get(party);
                if (!takesPart && (offered != null || !answered)) {
                    doubts.error(AnomalyCode.UNKNOWN_PARTY, party.span(), offered, party.raw());
                } else {
                    doubts.warn(AnomalyCode.UNKNOWN_PARTY, party.span(), offered, party.raw());
                }
            }
        }
    };

    private AnsweringRules() {}

    private static void unanswered(UnderstoodItem item, @Nullable Span part, Doubts doubts) {
        boolean nothing = item.withSubItems()
                .allMatch(sub -> sub != item && !sub.subItems().isEmpty()
                        || Tasks.asksForNothing(sub)
                        || sub != item && part == null && Tasks.asksForNothing(item));
        if (nothing) {
            doubts.note(AnomalyCode.ASKS_FOR_NOTHING, part, null);
        } else {
            doubts.error(AnomalyCode.NO_RESPONSIBLE, part, null);
        }
    }

    /** The parts of an item that neither name anybody nor stand under a part that does. */
    private static void unansweredParts(UnderstoodItem item, boolean named, Doubts doubts) {
        boolean answered = named || namesSomebody(item);
        for (UnderstoodItem sub : item.subItems()) {
            if (!answered && sub.subItems().isEmpty() && !namesSomebody(sub)) {
                unanswered(sub, sub.span(), doubts);
            } else {
                unansweredParts(sub, answered, doubts);
            }
        }
    }

    private static boolean namesSomebody(UnderstoodItem item) {
        return item.responsible().stream().anyMatch(party -> party.role() != PartyRole.CO_EXECUTOR);
    }
}
