package org.ispolnenie.reading.party;

import java.util.List;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.Datives;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.WordForms;
import org.jspecify.annotations.Nullable;

/** Finds the body that something is delivered to, known or not. */
final class AddressedBody {

    private static final int MOST_WORDS_OF_BODY = 8;

    private AddressedBody() {}

    /** A known party right behind the verb, or behind another and «и» or a comma. */
    static @Nullable Recognised alsoNamed(StemmedWords words, int word, boolean afterAnother, KnownParties known) {
        boolean joined = words.word(word).equals("и");
        return afterAnother && !joined && !words.hasBefore(word, ',')
                ? null
                : known.startingAt(joined ? word + 1 : word);
    }

    /** A known party right after «в», or after words like «отдел общего образования». */
    static @Nullable Recognised knownBody(StemmedWords words, int from, int to, KnownParties known) {
        int last = Math.min(to, from + MOST_WORDS_OF_BODY);
        for (int word = from; word < last; word++) {
            Recognised here = known.startingAt(word);
            if (here != null) {
                return here;
            }
            if (word == from && !isBodyAt(words, word) || word > from && words.hasAnyBefore(word, ",;()")) {
                return null;
            }
        }
        return null;
    }

    static boolean isBodyAt(StemmedWords words, int word) {
        return WordForms.isBody(words.stem(word))
                || WordForms.isBody(words.stem(word + 1))
                        && words.word(word).length() > 4
                        && !words.stem(word).startsWith("государственн");
    }

    /** «доложить председателю комитета», «направить Михайлюк Л.Г.». */
    static boolean isAddressed(StemmedWords words, int word) {
        List<PersonName> persons = PersonName.in(words, word, Math.min(words.count(), word + 3));
        boolean person = !persons.isEmpty() && persons.get(0).start() == words.start(word);
        return person || WordForms.isBody(words.stem(word)) && Datives.isDative(words.word(word));
    }

    static int bodyEnd(StemmedWords words, int from, int to) {
        int end = from + 1;
        while (end < to
                && end - from < MOST_WORDS_OF_BODY
                && !words.hasAnyBefore(end, ",;()")
                && WordForms.continuesBody(words.word(end), words.stem(end))) {
            end++;
        }
        List<PersonName> persons = PersonName.in(words, from, Math.min(to, from + 3));
        return !persons.isEmpty() && persons.get(0).start() == words.start(from) ? Math.min(to, from + 3) : end;
    }
}
