package org.ispolnenie.reading.doubt;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;

/** What there is to ask about the terms of an item: each should mean one thing and be written in one way. */
final class TermRules {

    private static final List<Phrase> VAGUE = Phrase.each(
            "обеспечить взаимодействие",
            "усилить контроль",
            "активизировать работу",
            "продолжить работу",
            "усилить работу",
            "повысить эффективность",
            "принять меры");
    private static final Set<String> SINGLE_DOCUMENTS = Set.of("план", "график", "перечень", "список", "комплекс");
    static final DoubtRule A_RESULT_SHOULD_BE_MEASURABLE = (item, around, doubts) -> {
        for (Phrase vague : VAGUE) {
            int at = item.words().indexOf(vague, 0);
            if (at >= 0) {
                doubts.note(
                        AnomalyCode.NOT_MEASURABLE,
                        item.spanOf(at, at + 2),
                        null,
                        item.words().written(at, at + 2));
                return;
            }
        }
    };
    /** «план (дорожные карты)»: one document or several? */
    static final DoubtRule A_DOCUMENT_AND_ITS_OTHER_NAME_SHOULD_AGREE_IN_NUMBER = (item, around, doubts) -> {
        StemmedWords words = item.words();
        for (int word = 1; word + 1 < words.count(); word++) {
            boolean plural = words.hasBefore(word, '(')
                    && (words.word(word).endsWith("ые") || words.word(word).endsWith("ие"))
                    && !words.hasBefore(word + 1, ')');
            for (int before = word - 1; plural && before >= Math.max(0, word - 3); before--) {
                if (SINGLE_DOCUMENTS.contains(words.word(before))) {
                    doubts.note(
                            AnomalyCode.NUMBER_AGREEMENT,
                            item.spanOf(before, word + 2),
                            null,
                            words.written(before, word + 2));
                    return;
                }
            }
        }
    };
    /** A word that means two things in education unless another word says which. */
    static final DoubtRule A_TERM_SHOULD_MEAN_ONE_THING = (item, around, doubts) -> {
        StemmedWords words = item.words();
        boolean qualified = false;
        int at = -1;
        for (int word = 0; word < words.count(); word++) {
            qualified |= words.stem(word).equals("профессиональн");
            at = at < 0 && words.stem(word).equals("дефицит") ? word : at;
        }
        if (at >= 0 && !qualified) {
            doubts.note(AnomalyCode.AMBIGUOUS_TERM, item.spanOf(at, at + 1), null, words.written(at, at + 1));
        }
    };

    static final DoubtRule A_TERM_SHOULD_BE_WRITTEN_AS_USUAL = (item, around, doubts) -> {
        StemmedWords words = item.words();
        for (int word = 0; word + 1 < words.count(); word++) {
            if (words.word(word).equals("низким") && words.word(word + 1).equals("результатом")) {
                doubts.note(
                        AnomalyCode.TERM_VARIANT,
                        item.spanOf(word, word + 2),
                        "низкими результатами",
                        words.written(word, word + 2),
                        "низкими результатами");
            }
        }
    };
    static final DoubtRule ONE_ACTION_SHOULD_HAVE_ONE_VERB = (item, around, doubts) -> {
        StemmedWords words = item.words();
        for (int word = 0; word < words.count(); word++) {
            String verb = words.word(word);
            boolean provides = verb.equals("предоставить") || verb.equals("представить");
            if (provides && !around.firstDeliveringVerb(verb).equals(verb)) {
                doubts.note(
                        AnomalyCode.VERB_VARIANT,
                        item.spanOf(word, word + 1),
                        null,
                        verb,
                        around.firstDeliveringVerb(verb));
                return;
            }
        }
    };

    private TermRules() {}
}
