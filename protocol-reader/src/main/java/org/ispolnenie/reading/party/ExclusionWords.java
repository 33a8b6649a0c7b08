package org.ispolnenie.reading.party;

import java.util.Set;
import org.ispolnenie.reading.text.Datives;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;

/** The words that take somebody out: «кроме», «за исключением», «не считая», and how their lists go on. */
final class ExclusionWords {

    private static final Set<String> MARKS =
            Set.of("кроме", "исключая", "исключив", "исключение", "помимо", "минуя", "окромя");
    /** «за исключением», «за искл.» */
    private static final Set<String> BEHIND_FOR = Set.of("исключением", "вычетом", "изъятием", "искл");
    /** «не считая», «не включая» */
    private static final Set<String> BEHIND_NOT = Set.of("считая", "включая", "включив");
    /** Marks only where a body follows: «без Лужского района», but «без замечаний». */
    private static final Set<String> BEFORE_A_BODY = Set.of("без", "но", "только", "а");
    /** «кроме того» adds, «за исключением случаев» speaks of no body. */
    private static final Set<String> ADDING = Set.of("того", "этого", "всего", "прочего");

    private static final int MOST_WORDS_UNREAD = 12;

    private ExclusionWords() {}

    /** The word after «кроме», «за исключением» …; the word itself if no exception begins here. */
    static int past(StemmedWords words, int word) {
        String first = words.word(word);
        String second = words.word(word + 1);
        boolean two = first.equals("за") && BEHIND_FOR.contains(second)
                || first.equals("не") && BEHIND_NOT.contains(second)
                || BEFORE_A_BODY.contains(first) && second.equals("не") && mayBeBody(words, word + 2);
        boolean one = MARKS.contains(first) || first.equals("без") && mayBeBody(words, word + 1);
        int next = two ? word + 2 : one ? word + 1 : word;
        return next > word && ADDING.contains(words.word(next)) ? word : next;
    }

    private static boolean mayBeBody(StemmedWords words, int word) {
        return words.isCapitalised(word) || words.word(word).endsWith("ского");
    }

    /** «кроме Лужского района и ЛОИРО», «и трёх других»: taken out too, or charged? Only a dative tells. */
    static boolean mayGoOn(StemmedWords words, int end) {
        int next = pastJoint(words, end);
        return next > end
                && next < words.count()
                && !words.hasAnyBefore(end, ",;.:()")
                && past(words, next) == next
                && !VerbForms.isInfinitive(words.word(next))
                && !Datives.isDative(words.word(next));
    }

    static int pastJoint(StemmedWords words, int word) {
        if (words.word(word).equals("а") && words.word(word + 1).equals("также")) {
            return word + 2;
        }
        return words.word(word).equals("и") ? word + 1 : word;
    }

    /** Where the words of an exception end that nobody can apply. */
    static int unread(StemmedWords words, int from) {
        int word = from;
        while (word < words.count() && word - from < MOST_WORDS_UNREAD) {
            boolean ends = word > from && words.hasAnyBefore(word, ",;:.)") || VerbForms.isInfinitive(words.word(word));
            if (ends) {
                break;
            }
            word++;
        }
        return word;
    }
}
