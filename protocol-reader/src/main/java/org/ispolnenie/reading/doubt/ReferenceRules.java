package org.ispolnenie.reading.doubt;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.item.ItemReference;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;

/** What a decision refers to, a document, an item, a list of schools, must be identified. */
final class ReferenceRules {

    private static final Set<String> CARRYING_OUT = Set.of("выполнен", "исполнен", "реализац");
    private static final Set<String> DOCUMENTS =
            Set.of("план", "график", "программ", "карт", "приказ", "распоряжен", "постановлен");
    private static final List<Phrase> LISTED =
            Phrase.each("перечень", "список", "согласно приложению", "прилагается", "приложение");
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

    private ReferenceRules() {}

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
