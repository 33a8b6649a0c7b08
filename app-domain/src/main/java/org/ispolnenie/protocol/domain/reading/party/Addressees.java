package org.ispolnenie.protocol.domain.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.protocol.domain.PartyRole;
import org.ispolnenie.protocol.domain.reading.party.PartyRecognizer.Recognised;

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
            "обязать",
            "рекомендуется",
            "поручается",
            "предлагается",
            "рекомендовано",
            "поручено");

    private static final Set<String> PREPOSITIONS =
            Set.of("в", "во", "до", "не", "к", "на", "для", "при", "за", "о", "об", "из", "от", "согласно");

    private static final List<Phrase> TOGETHER =
            Phrase.each("совместно с", "при участии", "с участием", "с привлечением", "во взаимодействии с");

    private static final int MOST_WORDS_BEFORE_TASK = 60;

    private final PartyRecognizer recognizer;
    private final PartyList lists;

    public Addressees(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
        this.lists = new PartyList(recognizer);
    }

    /** Those the text charges, with this role, and those who take part. */
    public List<Mention> find(Words words, PartyRole role) {
        if (words.count() == 0) {
            return List.of();
        }
        KnownParties known = recognizer.find(words);
        List<Mention> mentions = new ArrayList<>(1);
        int done = 0;
        for (int word = 0; word < words.count(); word = words.sentenceEnd(word)) {
            done = Math.max(done, charged(words, word, role, known, mentions));
        }
        together(words, done, known, mentions);
        return mentions;
    }

    /** The parties a sentence begins with; where they end, or its beginning if there are none. */
    private int charged(Words words, int sentence, PartyRole role, KnownParties known, List<Mention> mentions) {
        int first = CHARGING.contains(words.word(sentence)) ? sentence + 1 : sentence;
        int task = taskStart(words, first, known);
        if (task <= first || !isCharged(words, first, task, sentence, known)) {
            return sentence;
        }
        mentions.addAll(lists.read(words, first, task, role, known));
        return task;
    }

    /** The infinitive that says what to do, or the colon before the list of tasks; {@code from} if neither comes. */
    private static int taskStart(Words words, int from, KnownParties known) {
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
                            || !words.isCapitalised(word) && PREPOSITIONS.contains(words.word(word)));
            if (stops || WordForms.isInfinitive(words.word(word))) {
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

    private static boolean isCharged(Words words, int first, int task, int sentence, KnownParties known) {
        boolean knownInside = !known.within(first, task).isEmpty();
        boolean dative = WordForms.isDative(words.word(first));
        boolean abbreviation = task - first <= 3 && isAbbreviation(words, first);
        List<PersonName> persons = PersonName.in(words, first, task);
        boolean person = !persons.isEmpty() && persons.get(0).start() == words.start(first);
        boolean begins = known.covering(first) != null;
        return knownInside && (dative || begins) || sentence == 0 && (dative || abbreviation || person);
    }

    private static boolean isAbbreviation(Words words, int word) {
        String written = words.written(word, word + 1);
        return written.length() > 1
                && written.length() <= 8
                && Character.isLetter(written.charAt(0))
                && written.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private void together(Words words, int from, KnownParties known, List<Mention> mentions) {
        for (int word = from; word < words.count(); word++) {
            for (Phrase phrase : TOGETHER) {
                if (words.matches(phrase, word)) {
                    partners(words, word + phrase.length(), known, mentions);
                }
            }
        }
    }

    private void partners(Words words, int from, KnownParties known, List<Mention> mentions) {
        int word = from;
        boolean any = false;
        while (word < words.count()) {
            Recognised here = known.covering(word);
            boolean joint = words.word(word).equals("и");
            if (here == null && !joint && any || here == null && WordForms.isInfinitive(words.word(word))) {
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
