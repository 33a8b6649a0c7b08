package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Datives;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;
import org.ispolnenie.reading.text.WordForms;

/**
 * Finds whom the words of a decision themselves charge with it: in the dative before the task («Муниципальным
 * методическим службам проанализировать …»), and those who take part («совместно с …»).
 */
public final class Addressees {

    private static final Set<String> CHARGING = Set.of(
            "рекомендовать",
            "поручить",
            "предложить",
            "просить",
            "прошу",
            "обязать",
            "рекомендуется",
            "поручается",
            "предлагается",
            "рекомендовано",
            "поручено");

    private static final Set<String> LAYING = Set.of("возложить", "возлагается", "возлагаю");

    private final PartyRecognizer recognizer;
    private final PartyList lists;
    private final CoExecutors coExecutors;

    public Addressees(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
        this.lists = new PartyList(recognizer);
        this.coExecutors = new CoExecutors(lists);
    }

    /** Those the text charges, with this role, and those who take part. */
    public List<Mention> find(StemmedWords words, PartyRole role) {
        if (words.count() == 0) {
            return List.of();
        }
        KnownParties known = recognizer.find(words);
        List<Mention> mentions = new ArrayList<>(1);
        int done = 0;
        for (int word = 0; word < words.count(); word = words.sentenceEnd(word)) {
            done = Math.max(done, charged(words, word, role, known, mentions));
        }
        if (mentions.isEmpty()) {
            laidOn(words, role, known, mentions);
        }
        coExecutors.find(words, done, known, mentions);
        return mentions;
    }

    /** «Возложить подготовку зала на Уткина Н.Н.» */
    private void laidOn(StemmedWords words, PartyRole role, KnownParties known, List<Mention> mentions) {
        boolean lays = LAYING.contains(words.word(0)) && !words.word(1).equals("контроль");
        for (int word = 1; lays && word + 1 < words.sentenceEnd(0); word++) {
            boolean named = words.isCapitalised(word + 1) || WordForms.isBody(words.stem(word + 1));
            if (words.word(word).equals("на") && named) {
                int end = word + 2;
                while (end < words.sentenceEnd(0) && !TaskStart.opensAdverbial(words, end)) {
                    end++;
                }
                mentions.addAll(lists.read(words, word + 1, end, role, known));
                return;
            }
        }
    }

    /** The parties a sentence begins with; where they end, or its beginning if there are none. */
    private int charged(StemmedWords words, int sentence, PartyRole role, KnownParties known, List<Mention> mentions) {
        int first = CHARGING.contains(words.word(sentence)) ? sentence + 1 : sentence;
        first = words.word(first).equals("всем") ? first + 1 : first;
        int task = TaskStart.taskStart(words, first, known);
        if (task <= first || !isCharged(words, first, task, sentence, known)) {
            first = TaskStart.behindClause(words, sentence, known);
            task = first < 0 ? -1 : TaskStart.taskStart(words, first, known);
            if (task <= first) {
                return sentence;
            }
        }
        mentions.addAll(lists.read(words, first, task, role, known));
        alsoCharged(words, task, role, known, mentions);
        return task;
    }

    /** «Тихвинскому району – до 15.11, Тосненскому – до 20.11 сдать …»: those named behind the deadline of the first. */
    private void alsoCharged(StemmedWords words, int from, PartyRole role, KnownParties known, List<Mention> mentions) {
        int end = words.sentenceEnd(from);
        for (int word = from; word < end && !VerbForms.isInfinitive(words.word(word)); word++) {
            Recognised here = known.startingAt(word);
            if (here != null && word > from && words.hasBefore(word, ',') && Datives.isDative(words.word(word))) {
                mentions.addAll(lists.read(words, word, here.to(), role, known));
            }
        }
    }

    private static boolean isDoer(StemmedWords words, int first, int task) {
        boolean body = false;
        for (int word = first; word < Math.min(task, first + 3); word++) {
            body |= WordForms.isBody(words.stem(word)) || WordForms.isPeople(words.word(word));
        }
        return body && words.isCapitalised(first);
    }

    private boolean isCharged(StemmedWords words, int first, int task, int sentence, KnownParties known) {
        List<Recognised> inside = known.within(first, task);
        boolean knownInside = !inside.isEmpty();
        // «Ответственным за семинар назначить …» names nobody yet
        boolean dative =
                Datives.isDative(words.word(first)) && !words.stem(first).equals("ответственн");
        boolean abbreviation =
                StemmedWords.isAbbreviation(words.written(first)) && (task - first <= 3 || isNamed(words, first, task));
        List<PersonName> persons = PersonName.in(words, first, task);
        boolean person = !persons.isEmpty() && persons.get(0).start() == words.start(first);
        boolean begins = known.covering(first) != null;
        // «Отдел питания представит меню», «Библиотекари обеспечивают выдачу»
        boolean doer = VerbForms.isDone(words.word(task)) && isDoer(words, first, task);
        // «МО «Выборгский район»»: what does not decline has no dative
        boolean form = knownInside
                && StemmedWords.isAbbreviation(words.written(first))
                && WordsBeforeName.explainsBefore(words, first, inside.get(0), recognizer);
        return knownInside && (dative || begins || form)
                || sentence == 0 && (dative || abbreviation || person || doer || Datives.mayBeDative(words, first));
    }

    /** «МБУ ДО «Центр туризма»», «ОМВД по району (Крюков С.С.)»: quotes behind the form, or a person, make it a name. */
    private static boolean isNamed(StemmedWords words, int first, int task) {
        boolean quoted = words.hasAnyBefore(first + 1, "«\"") || words.hasAnyBefore(first + 2, "«\"");
        return quoted
                || words.hasBefore(task, ')')
                        && !PersonName.in(words, first, task).isEmpty();
    }
}
