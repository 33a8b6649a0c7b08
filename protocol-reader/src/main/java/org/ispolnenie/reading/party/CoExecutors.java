package org.ispolnenie.reading.party;

import java.util.List;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;

/** Finds those who take part: «совместно с …». */
final class CoExecutors {

    private final PartyList lists;

    CoExecutors(PartyList lists) {
        this.lists = lists;
    }

    void find(StemmedWords words, int from, KnownParties known, List<Mention> mentions) {
        for (int word = from; word < words.count(); word++) {
            int partners = ListParts.pastTogetherWith(words, word);
            if (partners > word) {
                partners(words, partners, known, mentions);
            }
        }
    }

    private void partners(StemmedWords words, int from, KnownParties known, List<Mention> mentions) {
        int word = from;
        boolean any = false;
        while (word < words.count()) {
            Recognised here = known.covering(word);
            boolean joint = words.word(word).equals("и");
            if (here == null && !joint && any || here == null && VerbForms.isInfinitive(words.word(word))) {
                break;
            }
            if (here != null) {
                any = true;
                mentions.addAll(lists.read(words, word, here.to(), PartyRole.CO_EXECUTOR, known));
                word = here.to();
            } else if (word - from > 6) {
                break;
            } else {
                word++;
            }
        }
        int end = from;
        while (end < words.count() && words.isCapitalised(end) && (end == from || !words.hasAnyBefore(end, ",;.:"))) {
            end++;
        }
        if (!any && end > from) {
            mentions.add(Mention.unknown(PartyRole.CO_EXECUTOR, words.start(from), words.end(end - 1), null));
        }
    }
}
