package org.ispolnenie.reading.item;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.text.StemmedWords;

/** What a heading supplies to the deadlines below it: «2019 год», «2019-2020 учебный год», «Март». */
final class HeadingContext {

    private static final Set<String> YEAR = Set.of("год", "года", "году", "г");
    private static final List<String> MONTHS = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    private HeadingContext() {}

    static DeadlineContext under(String heading, DeadlineContext document) {
        StemmedWords words = StemmedWords.of(heading);
        DeadlineContext context = document;
        for (int word = 0; word < words.count(); word++) {
            int year = year(words.word(word));
            if (year > 0 && isOfDate(words, word)) {
                continue;
            }
            if (year > 0
                    && year(words.word(word + 1)) == year + 1
                    && words.stem(word + 2).startsWith("учебн")) {
                return context.underSchoolYear(year);
            }
            if (year > 0 && (YEAR.contains(words.word(word + 1)) || words.count() == 1)) {
                context = context.underYear(year);
            }
            int month = MONTHS.indexOf(words.word(word));
            if (month >= 0 && words.count() <= 3) {
                context = context.underMonth(Month.of(month + 1));
            }
        }
        return context;
    }

    /** «14 января 2020 г.», «14.01.2020»: the day of the document, not the year its deadlines are of. */
    private static boolean isOfDate(StemmedWords words, int year) {
        return isDay(words.word(year - 2)) && words.word(year - 1).length() > 1
                || isDay(words.word(year - 1)) && words.hasBefore(year, '.');
    }

    private static boolean isDay(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private static int year(String word) {
        boolean year = word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Character::isDigit);
        return year ? Integer.parseInt(word) : 0;
    }
}
