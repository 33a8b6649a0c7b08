package org.ispolnenie.reading.party;

import java.util.Set;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.Datives;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;
import org.ispolnenie.reading.text.WordForms;

/** Where in a sentence the names end and what is to be done begins. */
final class TaskStart {

    private static final Set<String> PREPOSITIONS =
            Set.of("в", "во", "до", "не", "к", "на", "для", "при", "за", "о", "об", "из", "от", "согласно");
    /** Beginnings of clauses before the name, beside the prepositions. */
    private static final Set<String> CLAUSES = Set.of("с", "со", "по", "после", "начиная", "исходя", "учитывая");
    /** Prepositions whose noun is no addressee, be it a dative. */
    private static final Set<String> GOVERNING =
            Set.of("с", "со", "к", "ко", "по", "под", "над", "перед", "между", "за", "согласно", "благодаря");

    private static final Set<String> ADVERBIALS = Set.of("после", "начиная", "исходя", "учитывая", "ко", "перед");
    /** «по итогам проверки» */
    private static final Set<String> GROUNDS =
            Set.of("итог", "результат", "согласован", "окончан", "завершен", "мер", "истечен", "поручен");
    /** «с учётом замечаний» */
    private static final Set<String> WAYS = Set.of("учет", "учёт", "цел", "использован", "привлечен", "участ");

    private static final Set<String> ENDS_OF_DATES =
            Set.of("г", "года", "году", "год", "числа", "месяца", "включительно");
    private static final int MOST_WORDS_BEFORE_TASK = 60;

    private TaskStart() {}

    /**
     * «В срок до 1 марта руководителям ОМСУ направить …»: where the name begins of whom a sentence charges behind a clause
     * that says when, why or on what ground; -1 if nobody is charged so. A dative tells it, or a name that is not
     * declined and stands behind the end of a date or a comma.
     */
    static int behindClause(StemmedWords words, int sentence, KnownParties known) {
        String opening = words.word(sentence);
        if (!PREPOSITIONS.contains(opening) && !CLAUSES.contains(opening) && !isAdverb(opening)) {
            return -1;
        }
        int last = Math.min(words.sentenceEnd(sentence), sentence + MOST_WORDS_BEFORE_TASK);
        for (int word = sentence + 1; word < last; word++) {
            if (VerbForms.isInfinitive(words.word(word))) {
                return -1;
            }
            Recognised here = known.startingAt(word);
            boolean body = WordForms.isBody(words.stem(word)) && Datives.isDative(words.word(word));
            boolean dative = Datives.isDative(words.word(word)) && (here != null || body);
            boolean parted = words.hasAnyBefore(word, ",)")
                    || Character.isDigit(words.word(word - 1).charAt(0))
                    || ENDS_OF_DATES.contains(words.word(word - 1));
            boolean named = here != null && StemmedWords.isAbbreviation(words.written(here.from())) && parted;
            if ((dative || named) && !GOVERNING.contains(words.word(word - 1)) && leadsToTask(words, word, known)) {
                return word;
            }
        }
        return -1;
    }

    /** Whether what is to be done follows the names, not another clause. */
    private static boolean leadsToTask(StemmedWords words, int from, KnownParties known) {
        int task = taskStart(words, from, known);
        return task > from
                && (VerbForms.isInfinitive(words.word(task))
                        || words.hasBefore(task, ':')
                        || isAdverb(words.word(task)));
    }

    /** «еженедельно информировать»: an adverb is no part of a name. */
    private static boolean isAdverb(String word) {
        return word.length() > 5 && word.endsWith("но") && !word.equals("совместно");
    }

    /** The infinitive that says what to do, or the colon before the list of tasks; {@code from} if neither comes. */
    static int taskStart(StemmedWords words, int from, KnownParties known) {
        int last = Math.min(words.count(), from + MOST_WORDS_BEFORE_TASK);
        int word = from;
        while (word < last) {
            Recognised here = known.covering(word);
            if (here != null) {
                word = here.to();
                continue;
            }
            boolean stops = word > from
                    && (words.hasAnyBefore(word, ":")
                            || isAdverb(words.word(word)) && !words.isCapitalised(word)
                            || opensAdverbial(words, word));
            if (stops
                    || VerbForms.isInfinitive(words.word(word))
                    || word > from && VerbForms.isDone(words.word(word))) {
                return word;
            }
            if (word > from && words.beginsSentence(word)) {
                return from;
            }
            word++;
        }
        boolean colon = words.hasBefore(words.count(), ':');
        return last == words.count() && colon ? last : from;
    }

    /** «в срок до», «по итогам», «с учётом», «после»: when, why or how follows, and no more of the name. */
    static boolean opensAdverbial(StemmedWords words, int word) {
        String opening = words.word(word);
        if (words.isCapitalised(word) || VerbForms.opensClause(words, word)) {
            return false;
        }
        String next = words.stem(word + 1);
        return PREPOSITIONS.contains(opening)
                || ADVERBIALS.contains(opening)
                || opening.equals("по") && GROUNDS.contains(next)
                || opening.equals("с") && (WAYS.contains(next) || startsWithDigit(words, word + 1));
    }

    private static boolean startsWithDigit(StemmedWords words, int word) {
        return !words.word(word).isEmpty() && Character.isDigit(words.word(word).charAt(0));
    }
}
