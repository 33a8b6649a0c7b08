package org.ispolnenie.reading.doubt;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.party.Recipients;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;

/** Doubts about what the words of a decision leave open. */
final class WordingRules {

    private static final Set<String> SENT_AWAY_FOR =
            Set.of("обучен", "курс", "семинар", "конкурс", "участ", "учеб", "экспертиз");
    private static final List<Phrase> MEETINGS =
            Phrase.each("встречу", "встречу-собеседование", "собеседование", "переговоры");
    private static final int NEAR = 6;

    static final DoubtRule WHAT_IS_DELIVERED_NEEDS_A_RECIPIENT = (item, around, doubts) -> {
        for (UnderstoodItem line : item.withLines()) {
            StemmedWords words = line.words();
            boolean delivered =
                    !line.recipients().isEmpty() || !item.recipients().isEmpty();
            for (int word = 0; word < words.count() && !delivered; word++) {
                if (Recipients.isDelivering(words.word(word)) && !isSentAway(words, word)) {
                    doubts.warn(
                            AnomalyCode.RECIPIENT_MISSING,
                            line.spanOf(word, word + 1),
                            null,
                            words.written(word, Math.min(words.count(), word + 2)));
                    delivered = true;
                }
            }
        }
    };

    static final DoubtRule WHO_MEETS_WHOM_MUST_BE_SAID = (item, around, doubts) -> {
        StemmedWords words = item.words();
        for (Phrase meeting : MEETINGS) {
            int at = words.indexOf(meeting, 0);
            if (at >= 0 && at <= NEAR && !hasPartner(words, at)) {
                doubts.warn(AnomalyCode.COUNTERPART_MISSING, item.spanOf(at, at + 1), null, words.written(at, at + 1));
                return;
            }
        }
    };

    static final List<DoubtRule> ALL = List.of(
            WHAT_IS_DELIVERED_NEEDS_A_RECIPIENT,
            WHO_MEETS_WHOM_MUST_BE_SAID,
            ReferenceRules.A_DOCUMENT_TO_BE_CARRIED_OUT_MUST_BE_IDENTIFIED,
            ReferenceRules.SCHOOLS_OF_A_PROJECT_MUST_BE_LISTED,
            ReferenceRules.A_REFERENCE_TO_EARLIER_WORK_SHOULD_NAME_ITS_ITEM,
            ReferenceRules.AN_ITEM_THAT_IS_NAMED_MUST_EXIST,
            TermRules.A_RESULT_SHOULD_BE_MEASURABLE,
            TermRules.A_DOCUMENT_AND_ITS_OTHER_NAME_SHOULD_AGREE_IN_NUMBER,
            TermRules.A_TERM_SHOULD_MEAN_ONE_THING,
            TermRules.A_TERM_SHOULD_BE_WRITTEN_AS_USUAL,
            TermRules.ONE_ACTION_SHOULD_HAVE_ONE_VERB);

    private WordingRules() {}

    private static boolean isSentAway(StemmedWords words, int verb) {
        int end = Math.min(words.sentenceEnd(verb), verb + 12);
        for (int word = verb + 1; word < end; word++) {
            if (words.word(word - 1).equals("на") && SENT_AWAY_FOR.contains(words.stem(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPartner(StemmedWords words, int from) {
        int end = words.sentenceEnd(from);
        for (int word = from + 1; word < end; word++) {
            String preposition = words.word(word);
            if (preposition.equals("с") || preposition.equals("со") || preposition.equals("между")) {
                return true;
            }
        }
        return false;
    }
}
