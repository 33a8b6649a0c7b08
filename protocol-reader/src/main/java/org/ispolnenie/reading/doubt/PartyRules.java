package org.ispolnenie.reading.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.item.UnderstoodItem.DoubtfulParty;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/** Doubts about who is named. */
final class PartyRules {

    private static final Phrase MUNICIPAL_DISTRICT = Phrase.of("муниципальный район");
    private static final Phrase OKRUG = Phrase.of("округ");
    private static final List<Phrase> SUPERVISING =
            Phrase.each("обеспечить контроль", "осуществить контроль", "контролировать");
    private static final int NEAR = 6;

    /** A decision nobody answers for would be on nobody's control; one that asks for nothing says so. */
    static final DoubtRule SOMEBODY_MUST_ANSWER_FOR_EVERY_DECISION = (item, around, doubts) -> {
        if (item.withSubItems().noneMatch(PartyRules::namesSomebody)) {
            unanswered(item, null, doubts);
        } else {
            unansweredParts(item, false, doubts);
        }
    };

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

    static final DoubtRule EVERY_EXCEPTION_MUST_BE_APPLIED = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            line.parties().lost()
                    .forEach(lost -> doubts.error(AnomalyCode.EXCEPTION_NOT_APPLIED, lost.span(), null, lost.words()));
        }
    };

    static final DoubtRule A_NAME_SHOULD_MEAN_ONE_PARTY = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            line.parties().doubtful().stream().filter(DoubtfulParty::ambiguous).forEach(doubtful -> {
                PartyMention party = doubtful.mention();
                doubts.warn(AnomalyCode.AMBIGUOUS_PARTY, party.span(), doubtful.likely(), party.raw());
            });
        }
    };

    static final DoubtRule EXECUTOR_AND_RESPONSIBLE_SHOULD_BE_THE_SAME = (item, around, doubts) -> {
        List<String> responsible = item.codes(PartyRole.RESPONSIBLE);
        List<PartyMention> others = item.responsible().stream()
                .filter(party -> party.role() == PartyRole.EXECUTOR)
                .filter(party -> party.code() == null || !responsible.contains(party.code()))
                .toList();
        if (!others.isEmpty()) {
            String names = others.stream().map(PartyMention::raw).collect(Collectors.joining(", "));
            doubts.warn(
                    AnomalyCode.EXECUTOR_DIFFERS_FROM_RESPONSIBLE, others.get(0).span(), null, names);
        }
    };

    /** «в муниципальном районе», while a municipal okrug is among those who answer. */
    static final DoubtRule TERRITORY_IN_THE_TEXT_SHOULD_FIT_ALL_WHO_ANSWER = (item, around, doubts) -> {
        int at = item.words().indexOf(MUNICIPAL_DISTRICT, 0);
        if (at < 0 || item.words().has(OKRUG) || isPartOfName(item, item.spanOf(at, at + 2))) {
            return;
        }
        for (KnownParty body : bodies(item, around)) {
            String name = body.names().isEmpty() ? "" : body.names().get(0);
            StemmedWords words = StemmedWords.of(name);
            if (words.has(OKRUG) && !words.has(MUNICIPAL_DISTRICT)) {
                doubts.warn(
                        AnomalyCode.SCOPE_MISMATCH,
                        item.spanOf(at, at + 2),
                        null,
                        item.words().written(at, at + 2),
                        name);
                return;
            }
        }
    };

    /** Municipal bodies are told to supervise what is regional. */
    static final DoubtRule NOBODY_SUPERVISES_A_HIGHER_LEVEL = (item, around, doubts) -> {
        StemmedWords words = item.words();
        boolean onlyGroups =
                !item.responsible().isEmpty() && item.responsible().stream().allMatch(p -> p.kind() == PartyKind.GROUP);
        for (Phrase supervising : SUPERVISING) {
            int at = onlyGroups ? words.indexOf(supervising, 0) : -1;
            for (int word = at; at >= 0 && word < Math.min(words.count(), at + NEAR); word++) {
                if (words.stem(word).equals("региональн")) {
                    doubts.note(
                            AnomalyCode.SCOPE_BEYOND_AUTHORITY,
                            item.spanOf(word, word + 1),
                            null,
                            words.written(word, word + 1));
                }
            }
        }
    };

    static final DoubtRule SEVERAL_WHO_ANSWER_SHOULD_KNOW_WHOSE_PART_IS_WHICH = (item, around, doubts) -> {
        List<PartyMention> responsible = item.responsible().stream()
                .filter(p -> p.role() == PartyRole.RESPONSIBLE)
                .toList();
        boolean mixed = responsible.stream().map(PartyMention::kind).distinct().count() > 1;
        if (mixed) {
            doubts.note(
                    AnomalyCode.DUPLICATE_RESPONSIBILITY,
                    responsible.get(responsible.size() - 1).span(),
                    null,
                    responsible.size());
        }
    };

    static final List<DoubtRule> ALL = List.of(
            SOMEBODY_MUST_ANSWER_FOR_EVERY_DECISION,
            EVERY_PARTY_SHOULD_BE_IN_THE_DIRECTORY,
            EVERY_EXCEPTION_MUST_BE_APPLIED,
            A_NAME_SHOULD_MEAN_ONE_PARTY,
            EXECUTOR_AND_RESPONSIBLE_SHOULD_BE_THE_SAME,
            TERRITORY_IN_THE_TEXT_SHOULD_FIT_ALL_WHO_ANSWER,
            NOBODY_SUPERVISES_A_HIGHER_LEVEL,
            SEVERAL_WHO_ANSWER_SHOULD_KNOW_WHOSE_PART_IS_WHICH);

    private PartyRules() {}

    private static boolean isPartOfName(UnderstoodItem item, Span words) {
        return item.responsible().stream().anyMatch(party -> party.span().contains(words));
    }

    /** The organisations behind those who answer. */
    private static List<KnownParty> bodies(UnderstoodItem item, ItemSurroundings around) {
        List<KnownParty> bodies = new ArrayList<>();
        for (String code : item.codes(PartyRole.RESPONSIBLE)) {
            KnownParty party = around.party(code);
            if (party != null && party.members().isEmpty()) {
                bodies.add(party);
            } else if (party != null) {
                for (String member : party.members()) {
                    KnownParty body = around.party(member);
                    if (body != null) {
                        bodies.add(body);
                    }
                }
            }
        }
        return bodies;
    }
}
