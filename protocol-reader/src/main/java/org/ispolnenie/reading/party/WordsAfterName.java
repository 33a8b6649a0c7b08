package org.ispolnenie.reading.party;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.VerbForms;

/** Words behind the name of a body that explain it: «… – руководитель, в срок до …». */
final class WordsAfterName {

    private static final Set<String> DUE = Set.of("до", "срок", "сроком", "не", "к", "с");
    /** What a figure counts when it tells a time. */
    private static final Set<String> TIME = Set.of(
            "январ", "феврал", "март", "апрел", "мая", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
            "декабр", "числ", "дн", "день", "недел", "месяц", "квартал", "полугод", "час");

    private static final Set<String> FILLING =
            Set.of("лично", "соответственно", "далее", "по", "согласованию", "согласован", "ленинградской", "области");

    private WordsAfterName() {}

    /** Where the words behind a name end that explain it: a person, brackets, a deadline. */
    static int explainedAfter(StemmedWords words, Recognised name, int to) {
        int at = name.to();
        while (at < to) {
            int next = pastExplained(words, at, to, name);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int pastExplained(StemmedWords words, int at, int to, Recognised name) {
        if (words.hasBefore(at, '(')) {
            int closing = pastBracket(words, at, to);
            return !name.isGroup() || isPersonOrFilling(words, at, closing, name) ? closing : at;
        }
        // «главы администраций Иванов И.И., Петров П.П.» are these two, not all
        List<PersonName> persons = name.isGroup() ? List.of() : PersonName.in(words, at, to);
        if (!persons.isEmpty() && isLedTo(words, at, persons.get(0).start())) {
            int next = at;
            while (next < to && words.start(next) < persons.get(0).end()) {
                next++;
            }
            return next;
        }
        if (words.word(at).equals("ленинградской") && words.stem(at + 1).equals("област")) {
            return Math.min(to, at + 2);
        }
        if (FILLING.contains(words.word(at)) && !words.word(at).equals("по")
                || words.word(at).equals("по") && words.stem(at + 1).equals("согласован")) {
            return Math.min(to, words.word(at).equals("по") ? at + 2 : at + 1);
        }
        boolean due = DUE.contains(words.word(at)) || isFigure(words, at);
        if (due && tellsTime(words, at, Math.min(to, at + 5))) {
            return to;
        }
        boolean clause = !name.isGroup() && words.hasBefore(at, ',') && VerbForms.opensClause(words.word(at));
        return clause ? to : at;
    }

    /** «до 15 ноября», «15.11.2019», «10 рабочих дней»; but «с 10 школами» narrows whom the name means. */
    private static boolean tellsTime(StemmedWords words, int from, int to) {
        for (int word = from; word < to; word++) {
            if (isFigure(words, word) && isOfTime(words, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTime(StemmedWords words, int figure) {
        int next = figure + 1;
        boolean dotted = words.hasAnyBefore(next, "./-") && isFigure(words, next);
        String counted = words.stem(next).equals("рабоч") || words.stem(next).equals("календарн")
                ? words.word(next + 1)
                : words.word(next);
        return dotted || TIME.stream().anyMatch(counted::startsWith);
    }

    private static boolean isFigure(StemmedWords words, int word) {
        return !words.word(word).isEmpty() && Character.isDigit(words.word(word).charAt(0));
    }

    /** Whether nothing but a post or «в лице» stands before a person. */
    private static boolean isLedTo(StemmedWords words, int from, int start) {
        for (int word = from; words.start(word) < start; word++) {
            String stem = words.stem(word);
            if (!OfficeWords.HEADS.contains(stem)
                    && !OfficeWords.STAFF.contains(stem)
                    && !words.word(word).equals("в")) {
                return false;
            }
        }
        return true;
    }

    private static int pastBracket(StemmedWords words, int from, int to) {
        int word = from + 1;
        while (word < to && !words.hasBefore(word, ')')) {
            word++;
        }
        return word;
    }

    /** «(Иванов И.И.)», «(далее – ОМСУ)», «(всех районов)», «(по согласованию)»; but not «(пилотные районы)». */
    private static boolean isPersonOrFilling(StemmedWords words, int from, int to, Recognised group) {
        if (words.word(from).equals("далее") || tellsTime(words, from, to)) {
            return true;
        }
        String all = String.valueOf(group.party().members().size());
        for (int word = from; word < to; word++) {
            boolean filling = FILLING.contains(words.word(word))
                    || OfficeWords.ALL.contains(words.word(word))
                    || words.stem(word).equals("район")
                    || words.stem(word).equals("муниципальн")
                    || words.word(word).equals(all);
            if (!filling) {
                return false;
            }
        }
        return true;
    }
}
