package org.ispolnenie.reading.party;

import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.GrammaticalNumber;
import org.ispolnenie.reading.text.StemmedWords;
import org.ispolnenie.reading.text.WordForms;

/**
 * Tells whether the words round a name of the directory leave it what it is: «председателю комитета образования
 * Лужского района» is the Luga district, «комитету по культуре Лужского района» is somebody else. A name is taken only
 * when nothing of its phrase is left unexplained.
 */
final class WordsAround {

    /** Who stands for a body, and for a territory too. */
    private static final Set<String> HEADS = Set.of(
            "глав", "руководител", "рук", "начальник", "председател", "заведующ", "заместител", "зам", "перв", "первы");

    /** Who stands for the body that is named, never for a territory alone. */
    private static final Set<String> STAFF = Set.of(
            "специалист",
            "представител",
            "сотрудник",
            "работник",
            "лиц",
            "ответственн",
            "исполнител",
            "директор",
            "ректор",
            "проректор",
            "методист",
            "консультант",
            "секретар",
            "главн",
            "ведущ",
            "член");

    /** Bodies of a municipality that are its education authority only when they say so. */
    private static final Set<String> BODIES = Set.of("комитет", "отдел", "управлен", "орган", "сектор");

    private static final Set<String> OF_BODIES = Set.of(
            "образован", "самоуправлен", "местн", "сфер", "муниципальн", "осуществляющ", "общ", "профессиональн");

    private static final Set<String> FORMS = Set.of("мо", "мр", "го", "гаоу", "гоу", "дпо", "гу", "огу");
    private static final Set<String> ALL = Set.of("все", "всех", "всем", "всеми");
    private static final Set<String> LEADING = Set.of("директор", "заведующ", "методист");
    private static final Set<String> DUE = Set.of("до", "срок", "сроком", "не", "к", "с");
    /** What a figure counts when it tells a time. */
    private static final Set<String> TIME = Set.of(
            "январ", "феврал", "март", "апрел", "мая", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
            "декабр", "числ", "дн", "день", "недел", "месяц", "квартал", "полугод", "час");

    private static final Set<String> FILLING =
            Set.of("лично", "соответственно", "далее", "по", "согласованию", "согласован", "ленинградской", "области");

    private WordsAround() {}

    /** Whether the words before a name only say in whose person it is addressed. */
    static boolean explainsBefore(StemmedWords words, int from, Recognised name, PartyRecognizer recognizer) {
        int to = name.from();
        if (from >= to) {
            return true;
        }
        if (name.isGroup()) {
            return isOfMany(words, from, name);
        }
        return recognizer.isOfTerritory(name.party()) ? isAuthority(words, from, to) : isStaff(words, from, to);
    }

    /** «руководителям», «председателям комитетов образования», «специалисты»: before a group everybody is many. */
    private static boolean isOfMany(StemmedWords words, int from, Recognised name) {
        boolean body = false;
        boolean education = false;
        boolean methodical = false;
        for (int word = name.from(); word < name.to(); word++) {
            methodical |=
                    words.word(word).startsWith("метод") || words.word(word).equals("ммс");
        }
        for (int word = from; word < name.from(); word++) {
            String stem = words.stem(word);
            GrammaticalNumber number = GrammaticalNumber.of(words.word(word));
            boolean head = HEADS.contains(stem) && !stem.startsWith("зам") && !stem.startsWith("перв")
                    || stem.equals("администрац")
                    || STAFF.contains(stem) && !LEADING.contains(stem)
                    || methodical && LEADING.contains(stem);
            boolean shortened = words.word(word).length() < 4 && words.hasBefore(word + 1, '.');
            boolean plural = words.word(word).equals("директора");
            boolean many = head && (shortened || plural || GrammaticalNumber.mayBeMany(words.word(word)));
            body |= BODIES.contains(stem);
            education |= stem.equals("образован") || stem.equals("самоуправлен");
            boolean inner =
                    word > from && (BODIES.contains(stem) && number != GrammaticalNumber.ONE || stem.equals("управлен"))
                            || OF_BODIES.contains(stem)
                            || isMany(stem, number)
                            || isJoint(words, word, from)
                            || isOfEducation(words, word);
            if (!many && !inner && !ALL.contains(words.word(word))) {
                return false;
            }
        }
        return !body || education;
    }

    private static boolean isMany(String stem, GrammaticalNumber number) {
        return BODIES.contains(stem) && number == GrammaticalNumber.MANY;
    }

    /** «главам», «отделу образования администрации», «МО»: who is a municipality's authority for education. */
    private static boolean isAuthority(StemmedWords words, int from, int to) {
        boolean body = false;
        boolean education = false;
        boolean post = false;
        boolean head = false;
        for (int word = from; word < to; word++) {
            String stem = words.stem(word);
            boolean administration = stem.equals("администрац");
            body |= BODIES.contains(stem);
            education |= stem.equals("образован") || stem.equals("самоуправлен");
            post |= STAFF.contains(stem);
            head |= HEADS.contains(stem) || administration;
            boolean known = HEADS.contains(stem)
                    || STAFF.contains(stem)
                    || BODIES.contains(stem)
                    || OF_BODIES.contains(stem)
                    || administration
                    || FORMS.contains(words.word(word))
                    || ALL.contains(words.word(word))
                    || isJoint(words, word, from)
                    || isOfEducation(words, word)
                    || stem.equals("город")
                    || stem.equals("район") && GrammaticalNumber.of(words.word(word)) != GrammaticalNumber.MANY;
            if (!known) {
                return false;
            }
        }
        boolean unit = !body || education;
        boolean formation = education && words.stem(from).equals("муниципальн");
        boolean named = head || body || formation || FORMS.contains(words.word(from)) || ALL.contains(words.word(from));
        return unit && (named || startsPlain(words, from, to)) && (!post || body || head);
    }

    /** «район Лужский» */
    private static boolean startsPlain(StemmedWords words, int from, int to) {
        return to - from == 1 && words.stem(from).equals("район");
    }

    /** «комитет по образованию», «в сфере образования» */
    private static boolean isOfEducation(StemmedWords words, int word) {
        String preposition = words.word(word);
        return preposition.equals("по") && words.stem(word + 1).equals("образован")
                || preposition.equals("по") && words.stem(word + 1).equals("общ")
                || preposition.equals("в") && words.stem(word + 1).equals("сфер");
    }

    private static boolean isJoint(StemmedWords words, int word, int from) {
        return word > from && words.word(word).equals("и");
    }

    /** «ректору», «зам. председателя», «отделу», «ГАОУ ДПО»: before a body that needs no territory. */
    private static boolean isStaff(StemmedWords words, int from, int to) {
        for (int word = from; word < to; word++) {
            String stem = words.stem(word);
            boolean known = HEADS.contains(stem)
                    || STAFF.contains(stem)
                    || stem.equals("отдел")
                    || stem.equals("управлен")
                    || FORMS.contains(words.word(word))
                    || words.word(word).equals("от")
                    || isJoint(words, word, from);
            if (!known) {
                return false;
            }
        }
        return true;
    }

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
        boolean clause = !name.isGroup() && words.hasBefore(at, ',') && WordForms.opensClause(words.word(at));
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
            if (!HEADS.contains(stem)
                    && !STAFF.contains(stem)
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
                    || ALL.contains(words.word(word))
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
