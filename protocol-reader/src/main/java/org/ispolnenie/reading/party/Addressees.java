package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;
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

    private static final Set<String> PREPOSITIONS =
            Set.of("в", "во", "до", "не", "к", "на", "для", "при", "за", "о", "об", "из", "от", "согласно");

    /** Beginnings of clauses before the name, beside the prepositions. */
    private static final Set<String> CLAUSES = Set.of("с", "со", "по", "после", "начиная", "исходя", "учитывая");

    /** Prepositions whose noun is no addressee, be it a dative. */
    private static final Set<String> GOVERNING =
            Set.of("с", "со", "к", "ко", "по", "под", "над", "перед", "между", "за", "согласно", "благодаря");

    private static final Set<String> LAYING = Set.of("возложить", "возлагается", "возлагаю");
    private static final Set<String> ADVERBIALS = Set.of("после", "начиная", "исходя", "учитывая", "ко", "перед");
    /** «по итогам проверки» */
    private static final Set<String> GROUNDS =
            Set.of("итог", "результат", "согласован", "окончан", "завершен", "мер", "истечен", "поручен");
    /** «с учётом замечаний» */
    private static final Set<String> WAYS = Set.of("учет", "учёт", "цел", "использован", "привлечен", "участ");

    private static final Set<String> ENDS_OF_DATES =
            Set.of("г", "года", "году", "год", "числа", "месяца", "включительно");

    /** «не распространяется», «не касается», «не относится», «не привлекать» */
    private static final Set<String> NOT_MEANT = Set.of("распростран", "каса", "относ", "привлека");

    private static final int MOST_BEFORE_EXCLUSION = 6;
    private static final int MOST_WORDS_BEFORE_TASK = 60;
    private static final int LONGEST_BRACKET = 200;

    private final PartyRecognizer recognizer;
    private final PartyList lists;

    public Addressees(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
        this.lists = new PartyList(recognizer);
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
        together(words, done, known, mentions);
        return mentions;
    }

    /** «Возложить подготовку зала на Уткина Н.Н.» */
    private void laidOn(StemmedWords words, PartyRole role, KnownParties known, List<Mention> mentions) {
        boolean lays = LAYING.contains(words.word(0)) && !words.word(1).equals("контроль");
        for (int word = 1; lays && word + 1 < words.sentenceEnd(0); word++) {
            boolean named = words.isCapitalised(word + 1) || WordForms.isBody(words.stem(word + 1));
            if (words.word(word).equals("на") && named) {
                int end = word + 2;
                while (end < words.sentenceEnd(0) && !opensAdverbial(words, end)) {
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
        int task = taskStart(words, first, known);
        if (task <= first || !isCharged(words, first, task, sentence, known)) {
            first = behindClause(words, sentence, known);
            task = first < 0 ? -1 : taskStart(words, first, known);
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
        for (int word = from; word < end && !WordForms.isInfinitive(words.word(word)); word++) {
            Recognised here = known.startingAt(word);
            if (here != null && word > from && words.hasBefore(word, ',') && WordForms.isDative(words.word(word))) {
                mentions.addAll(lists.read(words, word, here.to(), role, known));
            }
        }
    }

    /**
     * «В срок до 1 марта руководителям ОМСУ направить …»: where the name begins of whom a sentence charges behind a clause
     * that says when, why or on what ground; -1 if nobody is charged so. A dative tells it, or a name that is not
     * declined and stands behind the end of a date or a comma.
     */
    private static int behindClause(StemmedWords words, int sentence, KnownParties known) {
        String opening = words.word(sentence);
        if (!PREPOSITIONS.contains(opening) && !CLAUSES.contains(opening) && !isAdverb(opening)) {
            return -1;
        }
        int last = Math.min(words.sentenceEnd(sentence), sentence + MOST_WORDS_BEFORE_TASK);
        for (int word = sentence + 1; word < last; word++) {
            if (WordForms.isInfinitive(words.word(word))) {
                return -1;
            }
            Recognised here = known.startingAt(word);
            boolean body = WordForms.isBody(words.stem(word)) && WordForms.isDative(words.word(word));
            boolean dative = WordForms.isDative(words.word(word)) && (here != null || body);
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
                && (WordForms.isInfinitive(words.word(task))
                        || words.hasBefore(task, ':')
                        || isAdverb(words.word(task)));
    }

    /** «еженедельно информировать»: an adverb is no part of a name. */
    private static boolean isAdverb(String word) {
        return word.length() > 5 && word.endsWith("но") && !word.equals("совместно");
    }

    /** The infinitive that says what to do, or the colon before the list of tasks; {@code from} if neither comes. */
    private static int taskStart(StemmedWords words, int from, KnownParties known) {
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
                    || WordForms.isInfinitive(words.word(word))
                    || word > from && WordForms.isDone(words.word(word))) {
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
    private static boolean opensAdverbial(StemmedWords words, int word) {
        String opening = words.word(word);
        if (words.isCapitalised(word) || WordForms.opensClause(words, word)) {
            return false;
        }
        String next = words.stem(word + 1);
        return PREPOSITIONS.contains(opening)
                || ADVERBIALS.contains(opening)
                || opening.equals("по") && GROUNDS.contains(next)
                || opening.equals("с") && (WAYS.contains(next) || startsWithDigit(words, word + 1));
    }

    private static boolean isDoer(StemmedWords words, int first, int task) {
        boolean body = false;
        for (int word = first; word < Math.min(task, first + 3); word++) {
            body |= WordForms.isBody(words.stem(word)) || WordForms.isPeople(words.word(word));
        }
        return body && words.isCapitalised(first);
    }

    private static boolean startsWithDigit(StemmedWords words, int word) {
        return !words.word(word).isEmpty() && Character.isDigit(words.word(word).charAt(0));
    }

    private boolean isCharged(StemmedWords words, int first, int task, int sentence, KnownParties known) {
        List<Recognised> inside = known.within(first, task);
        boolean knownInside = !inside.isEmpty();
        // «Ответственным за семинар назначить …» names nobody yet
        boolean dative =
                WordForms.isDative(words.word(first)) && !words.stem(first).equals("ответственн");
        boolean abbreviation =
                StemmedWords.isAbbreviation(words.written(first)) && (task - first <= 3 || isNamed(words, first, task));
        List<PersonName> persons = PersonName.in(words, first, task);
        boolean person = !persons.isEmpty() && persons.get(0).start() == words.start(first);
        boolean begins = known.covering(first) != null;
        // «Отдел питания представит меню», «Библиотекари обеспечивают выдачу»
        boolean doer = WordForms.isDone(words.word(task)) && isDoer(words, first, task);
        // «МО «Выборгский район»»: what does not decline has no dative
        boolean form = knownInside
                && StemmedWords.isAbbreviation(words.written(first))
                && WordsAround.explainsBefore(words, first, inside.get(0), recognizer);
        return knownInside && (dative || begins || form)
                || sentence == 0 && (dative || abbreviation || person || doer || WordForms.mayBeDative(words, first));
    }

    /** Where the words take a body of the directory out: «провести урок (кроме Лужского района)», wherever it stands. */
    public List<Span> exceptions(StemmedWords words) {
        List<Span> found = new ArrayList<>(0);
        KnownParties known = null;
        for (int word = 0; word < words.count(); word++) {
            boolean itself = isExclusion(words, word);
            int next = itself ? firstCapitalised(words, word + 1) : ExcludedParties.past(words, word);
            if (next > word && !words.word(word).equals("помимо")) {
                known = known == null ? recognizer.find(words) : known;
                int end = recognizer.bodyEnd(words, next, known);
                int from = end > next || !itself ? word : bodyBefore(words, word, known);
                if (end > next || from < word) {
                    found.add(new Span(words.start(from), words.end(Math.max(word, end - 1))));
                }
            }
        }
        return found;
    }

    /** «исключение – …», «исключить», «не распространяется на …», «не касается»: before the body or behind it. */
    private static boolean isExclusion(StemmedWords words, int word) {
        boolean not = words.word(word - 1).equals("не");
        return words.stem(word).equals("исключен") && !words.word(word - 1).equals("за")
                || words.word(word).equals("исключить")
                || not && NOT_MEANT.stream().anyMatch(words.word(word)::startsWith);
    }

    /** Where the body of the same sentence begins that stands before a word; the word itself if none does. */
    private int bodyBefore(StemmedWords words, int word, KnownParties known) {
        for (int at = word - 1; at >= 0 && word - at <= MOST_BEFORE_EXCLUSION; at--) {
            int end = recognizer.bodyEnd(words, at, known);
            if (end > at && end <= word) {
                return at;
            }
            if (words.beginsSentence(at)) {
                break;
            }
        }
        return word;
    }

    private static int firstCapitalised(StemmedWords words, int from) {
        int word = from;
        while (word < Math.min(words.count(), from + 2) && !words.isCapitalised(word)) {
            word++;
        }
        return word;
    }

    /** «МБУ ДО «Центр туризма»», «ОМВД по району (Крюков С.С.)»: quotes behind the form, or a person, make it a name. */
    private static boolean isNamed(StemmedWords words, int first, int task) {
        boolean quoted = words.hasAnyBefore(first + 1, "«\"") || words.hasAnyBefore(first + 2, "«\"");
        return quoted
                || words.hasBefore(task, ')')
                        && !PersonName.in(words, first, task).isEmpty();
    }

    /** «… (ЛОИРО, до 30.10.2020)»: a bracket that closes the decision and says who and when. */
    public List<Mention> inClosingBracket(StemmedWords words, PartyRole role) {
        String text = words.text();
        int end = text.length();
        while (end > 0 && (Letters.isBlank(text.charAt(end - 1)) || ".;,".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
        if (open <= 0 || end - open > LONGEST_BRACKET) {
            return List.of();
        }
        int from = words.count();
        while (from > 0 && words.start(from - 1) > open) {
            from--;
        }
        KnownParties known = recognizer.find(words);
        Recognised first = known.startingAt(from);
        boolean ofName = from > 0 && (known.covering(from - 1) != null || words.isCapitalised(from - 1));
        if (first == null || ofName || first.to() >= words.count() || !words.hasAnyBefore(first.to(), ",;")) {
            return List.of();
        }
        return lists.read(words, from, words.count(), role, known).stream()
                .filter(mention -> mention.code() != null)
                .toList();
    }

    private void together(StemmedWords words, int from, KnownParties known, List<Mention> mentions) {
        for (int word = from; word < words.count(); word++) {
            int partners = ListParts.pastTogetherWith(words, word);
            if (partners > word) {
                partners(words, partners, known, mentions);
            }
        }
    }

    private void partners(StemmedWords words, int from, KnownParties known, List<Mention> mentions) {
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
