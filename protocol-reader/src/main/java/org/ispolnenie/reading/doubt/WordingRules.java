package org.ispolnenie.reading.doubt;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.item.ItemReference;
import org.ispolnenie.reading.item.UnderstoodItem;
import org.ispolnenie.reading.party.Recipients;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;

/** Doubts about what the words of a decision leave open. */
final class WordingRules {

    private static final Set<String> SENT_AWAY_FOR =
            Set.of("обучен", "курс", "семинар", "конкурс", "участ", "учеб", "экспертиз");
    private static final List<Phrase> MEETINGS =
            Phrase.each("встречу", "встречу-собеседование", "собеседование", "переговоры");
    private static final Set<String> CARRYING_OUT = Set.of("выполнен", "исполнен", "реализац");
    private static final Set<String> DOCUMENTS =
            Set.of("план", "график", "программ", "карт", "приказ", "распоряжен", "постановлен");
    private static final List<Phrase> LISTED =
            Phrase.each("перечень", "список", "согласно приложению", "прилагается", "приложение");
    private static final List<Phrase> VAGUE = Phrase.each(
            "обеспечить взаимодействие",
            "усилить контроль",
            "активизировать работу",
            "продолжить работу",
            "усилить работу",
            "повысить эффективность",
            "принять меры");
    private static final Set<String> SINGLE_DOCUMENTS = Set.of("план", "график", "перечень", "список", "комплекс");
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

    /** «выполнение плана мероприятий»: which one, of what date, under what number? */
    static final DoubtRule A_DOCUMENT_TO_BE_CARRIED_OUT_MUST_BE_IDENTIFIED = (item, around, doubts) -> {
        StemmedWords words = item.words();
        for (int word = 0; word + 1 < words.count(); word++) {
            int document = DOCUMENTS.contains(words.stem(word + 1)) ? word + 1 : word + 2;
            boolean carriedOut = CARRYING_OUT.contains(words.stem(word))
                    && DOCUMENTS.contains(words.stem(document))
                    && !words.hasBefore(document, ',');
            if (carriedOut && !isIdentified(words, document)) {
                int end = Math.min(words.count(), document + 2);
                doubts.warn(
                        AnomalyCode.REFERENCE_NOT_IDENTIFIED,
                        item.spanOf(document, end),
                        null,
                        words.written(document, end));
                return;
            }
        }
    };

    static final DoubtRule SCHOOLS_OF_A_PROJECT_MUST_BE_LISTED = (item, around, doubts) -> {
        StemmedWords words = item.words();
        if (item.kind() == DecisionKind.SCHOOL_SUPPORT_PROJECT
                && LISTED.stream().noneMatch(words::has)) {
            doubts.warn(AnomalyCode.SCHOOLS_NOT_LISTED, null, null);
        }
    };

    static final DoubtRule A_REFERENCE_TO_EARLIER_WORK_SHOULD_NAME_ITS_ITEM = (item, around, doubts) -> {
        for (ItemLink link : item.links()) {
            boolean said = link.type() == LinkType.BASED_ON && !link.suggested();
            boolean named = ItemReference.in(item.words()).stream()
                    .anyMatch(r -> r.number().equals(link.to()));
            if (said && !named) {
                doubts.note(AnomalyCode.REFERENCE_WITHOUT_NUMBER, null, link.to(), link.to());
            }
        }
    };

    static final DoubtRule AN_ITEM_THAT_IS_NAMED_MUST_EXIST = (item, around, doubts) -> {
        for (ItemReference reference : ItemReference.in(item.words())) {
            if (!around.hasItem(reference.number())) {
                doubts.warn(
                        AnomalyCode.LINK_TO_MISSING_ITEM,
                        item.spanOf(reference.fromWord(), reference.toWord()),
                        null,
                        reference.number());
            }
        }
    };

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

    static final List<DoubtRule> ALL = List.of(
            WHAT_IS_DELIVERED_NEEDS_A_RECIPIENT,
            WHO_MEETS_WHOM_MUST_BE_SAID,
            A_DOCUMENT_TO_BE_CARRIED_OUT_MUST_BE_IDENTIFIED,
            SCHOOLS_OF_A_PROJECT_MUST_BE_LISTED,
            A_REFERENCE_TO_EARLIER_WORK_SHOULD_NAME_ITS_ITEM,
            AN_ITEM_THAT_IS_NAMED_MUST_EXIST,
            A_RESULT_SHOULD_BE_MEASURABLE,
            A_DOCUMENT_AND_ITS_OTHER_NAME_SHOULD_AGREE_IN_NUMBER,
            A_TERM_SHOULD_MEAN_ONE_THING,
            A_TERM_SHOULD_BE_WRITTEN_AS_USUAL,
            ONE_ACTION_SHOULD_HAVE_ONE_VERB);

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

    private static boolean isIdentified(StemmedWords words, int document) {
        int end = words.sentenceEnd(document);
        for (int word = document + 1; word <= Math.min(end, words.count()); word++) {
            boolean named = word < words.count()
                    && (words.word(word).startsWith("утвержд")
                            || words.word(word).startsWith("настоящ"));
            if (named || words.hasAnyBefore(word, "№«\"“")) {
                return true;
            }
        }
        return false;
    }
}
