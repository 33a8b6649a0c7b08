package org.ispolnenie.reading.party;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;
import org.ispolnenie.reading.text.WordForms;

/** Where one part of a list of parties ends and the next begins: commas, lines, «и», «совместно с». */
final class ListParts {

    private static final Set<String> POSTS = Set.of(
            "начальник",
            "заместител",
            "председател",
            "директор",
            "главн",
            "ведущ",
            "специалист",
            "руководител",
            "методист",
            "консультант",
            "секретар",
            "проректор",
            "ректор",
            "заведующ",
            "член",
            "министр",
            "глав");

    private static final List<Phrase> TOGETHER =
            Phrase.each("совместно с", "при участии", "с участием", "с привлечением", "во взаимодействии с");

    private ListParts() {}

    /** The word after «совместно с», «при участии» …; the word itself if they do not stand here. */
    static int pastTogetherWith(StemmedWords words, int word) {
        for (Phrase phrase : TOGETHER) {
            if (words.matches(phrase, word)) {
                return word + phrase.length();
            }
        }
        return word;
    }

    /** Where the next comma, semicolon or «совместно с» outside names, brackets and quotes ends a part of the list. */
    static int end(StemmedWords words, int from, int to, KnownParties known) {
        int word = from;
        int depth = 0;
        while (word < to) {
            Recognised here = known.startingAt(word);
            int next = here == null ? word + 1 : Math.min(to, here.to());
            if (next >= to) {
                return to;
            }
            depth = Math.max(0, depth + Brackets.depthBetween(words, word, next));
            boolean parted = depth == 0 && (words.hasAnyBefore(next, ",;") || beginsPostAfterPerson(words, next));
            parted |= depth == 0 && words.hasBefore(next, '/') && WordForms.isBody(words.stem(next));
            boolean goesOn = areNumbers(words, next)
                    || VerbForms.opensClause(words, next)
                    || ExclusionWords.past(words, next) > next;
            if (pastTogetherWith(words, next) > next || parted && !goesOn) {
                return next;
            }
            word = next;
        }
        return to;
    }

    /** «школ № 1, 4 и 6» */
    private static boolean areNumbers(StemmedWords words, int next) {
        return Character.isDigit(words.word(next).charAt(0))
                && Character.isDigit(words.word(next - 1).charAt(0));
    }

    /** «Иванов И.И. Директор ЛОИРО …»: the posts of a list that stand on lines of their own. */
    private static boolean beginsPostAfterPerson(StemmedWords words, int word) {
        return words.isCapitalised(word)
                && isPost(words, word)
                && words.end(word - 1) - words.start(word - 1) == 1
                && words.isCapitalised(word - 1)
                && words.hasBefore(word, '.');
    }

    /** «начальник», «заместитель»: what a person is, in lower or upper case. */
    static boolean isPost(StemmedWords words, int word) {
        return POSTS.contains(words.stem(word));
    }

    /** The word after «и» or «а также»; the word itself if they do not stand here. */
    static int pastJoint(StemmedWords words, int word) {
        if (words.word(word).equals("а") && words.word(word + 1).equals("также")) {
            return word + 2;
        }
        boolean initial = words.isCapitalised(word) && words.hasBefore(word + 1, '.');
        return words.word(word).equals("и") && !initial ? word + 1 : word;
    }

    /** Where the last «и» stands; {@code from} if there is none behind it. */
    static int lastJoint(StemmedWords words, int from, int to) {
        int word = to - 1;
        while (word > from && !words.word(word).equals("и")) {
            word--;
        }
        return word;
    }
}
