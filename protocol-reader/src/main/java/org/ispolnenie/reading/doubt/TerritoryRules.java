package org.ispolnenie.reading.doubt;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;

/** Whether those who answer are of the territory and of the level that the decision speaks of. */
final class TerritoryRules {

    private static final Phrase MUNICIPAL_DISTRICT = Phrase.of("муниципальный район");
    private static final Phrase OKRUG = Phrase.of("округ");
    private static final List<Phrase> SUPERVISING =
            Phrase.each("обеспечить контроль", "осуществить контроль", "контролировать");
    private static final int NEAR = 6;
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

    private TerritoryRules() {}

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
