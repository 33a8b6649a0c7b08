package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.RussianStem;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/**
 * A person as decisions name them: «Иванов И.И.», «И.И. Иванов», «Иванову Ивану Ивановичу».
 *
 * @param key   the surname's stem and the initials: the same however the name is declined
 * @param start where it begins in the text
 * @param end   where it ends
 */
record PersonName(String key, int start, int end) {

    private static final List<String> PATRONYMIC_ENDINGS = List.of(
            "ич", "ича", "ичу", "ичем", "иче", "вна", "вны", "вне", "вну", "вной", "ична", "ичны", "ичне", "ичну",
            "ичной");

    /** The persons named between two words, from the left. */
    static List<PersonName> in(StemmedWords words, int from, int to) {
        List<PersonName> persons = new ArrayList<>();
        int word = from;
        while (word < to) {
            PersonName person = at(words, word, to);
            if (person == null) {
                word++;
            } else {
                persons.add(person);
                while (word < to && words.start(word) < person.end()) {
                    word++;
                }
            }
        }
        return persons;
    }

    /** The key of a name as the directory writes it. */
    static String keyOf(String written) {
        StemmedWords words = StemmedWords.of(written);
        PersonName person = words.count() == 0 ? null : at(words, 0, words.count());
        return person == null ? Letters.lower(written) : person.key();
    }

    private static @Nullable PersonName at(StemmedWords words, int word, int to) {
        if (isInitial(words, word)) {
            int surname = isInitial(words, word + 1) ? word + 2 : word + 1;
            return surname < to && isName(words, surname) && isClose(words, word, surname)
                    ? of(words, surname, word, surname, words.start(word), words.end(surname))
                    : null;
        }
        if (!isName(words, word)) {
            return null;
        }
        int surnameEnd = words.hasBefore(word + 1, '-') && isName(words, word + 1) ? word + 2 : word + 1;
        if (surnameEnd < to && isInitial(words, surnameEnd) && isClose(words, word, surnameEnd)) {
            int end = surnameEnd + 1 < to && isInitial(words, surnameEnd + 1) ? surnameEnd + 2 : surnameEnd + 1;
            return of(words, word, surnameEnd, end, words.start(word), words.end(end - 1) + 1);
        }
        boolean full = word + 2 < to && isName(words, word + 1) && isPatronymic(words.word(word + 2));
        return full && isClose(words, word, word + 2)
                ? of(words, word, word + 1, word + 3, words.start(word), words.end(word + 2))
                : null;
    }

    private static PersonName of(StemmedWords words, int surname, int first, int last, int start, int end) {
        StringBuilder key = new StringBuilder(RussianStem.ofSurname(words.word(surname)));
        for (int word = first; word < last; word++) {
            key.append(' ').append(words.word(word).charAt(0));
        }
        return new PersonName(key.toString(), start, end);
    }

    /** A capital letter with a full stop. */
    private static boolean isInitial(StemmedWords words, int word) {
        return word < words.count()
                && words.end(word) - words.start(word) == 1
                && words.isCapitalised(word)
                && words.end(word) < words.text().length()
                && words.text().charAt(words.end(word)) == '.';
    }

    private static boolean isName(StemmedWords words, int word) {
        return words.isCapitalised(word)
                && words.word(word).length() > 2
                && Character.isLetter(words.word(word).charAt(1))
                && (words.word(word).length() > 6 || !isAbbreviation(words, word));
    }

    /** «ГАОУ», «ЛОИРО» */
    private static boolean isAbbreviation(StemmedWords words, int word) {
        return Character.isUpperCase(words.text().charAt(words.start(word) + 1))
                && Character.isUpperCase(words.text().charAt(words.end(word) - 1));
    }

    private static boolean isPatronymic(String word) {
        return word.length() > 5 && PATRONYMIC_ENDINGS.stream().anyMatch(word::endsWith);
    }

    private static boolean isClose(StemmedWords words, int from, int to) {
        for (int word = from + 1; word <= to; word++) {
            if (words.hasAnyBefore(word, ",;:(«")) {
                return false;
            }
        }
        return true;
    }
}
