package org.ispolnenie.reading.doubt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.text.StemmedWords;

/**
 * A year that the words of a decision plan for: «в 2019-2020 учебном году», «на 2020 год».
 *
 * @param first        its first day
 * @param last         its last day
 * @param isSchoolYear 1 September … 31 August
 * @param isAimedAt    «на … год»: the work is for this year, not merely in it
 * @param asWritten    the words
 * @param fromWord     the first of them
 * @param toWord       the word after the last
 */
record PlannedPeriod(
        LocalDate first,
        LocalDate last,
        boolean isSchoolYear,
        boolean isAimedAt,
        String asWritten,
        int fromWord,
        int toWord) {

    private static final Set<String> YEAR = Set.of("год", "году", "годы", "года", "г");
    private static final Set<String> LOOKING_BACK =
            Set.of("итог", "отчет", "результат", "исполнен", "выполнен", "анализ", "мониторинг", "факт");

    /** Reports and analyses speak of years that are over, and may be due after them. */
    static boolean looksBack(StemmedWords words) {
        for (int word = 0; word < words.count(); word++) {
            if (LOOKING_BACK.contains(words.stem(word))) {
                return true;
            }
        }
        return false;
    }

    /** The years planned for, from the left. */
    static List<PlannedPeriod> in(StemmedWords words) {
        List<PlannedPeriod> found = new ArrayList<>(0);
        for (int word = 1; word < words.count(); word++) {
            String before = words.word(word - 1);
            int year = year(words.word(word));
            if (year > 0 && (before.equals("на") || before.equals("в"))) {
                boolean aimed = before.equals("на");
                if (year(words.word(word + 1)) == year + 1
                        && words.stem(word + 2).startsWith("учебн")) {
                    found.add(period(words, word - 1, word + 4, LocalDate.of(year, 9, 1), true, aimed));
                } else if (YEAR.contains(words.word(word + 1))) {
                    found.add(period(words, word - 1, word + 2, LocalDate.of(year, 1, 1), false, aimed));
                }
            }
        }
        return found;
    }

    private static PlannedPeriod period(
            StemmedWords words, int from, int to, LocalDate first, boolean schoolYear, boolean aimed) {
        int end = Math.min(to, words.count());
        LocalDate last = first.plusYears(1).minusDays(1);
        return new PlannedPeriod(first, last, schoolYear, aimed, words.written(from, end), from, end);
    }

    private static int year(String word) {
        boolean year =
                word.length() == 4 && word.charAt(0) <= '2' && word.chars().allMatch(Character::isDigit);
        return year ? Math.max(1, Integer.parseInt(word)) : 0;
    }

    /** The year meant: of those from the next on the one that differs in fewest figures; the next if all differ more. */
    int likelyYear(LocalDate meeting) {
        int written = first.getYear();
        int next = meeting.getYear() + 1;
        for (int year : List.of(next, meeting.getYear(), next + 1)) {
            if (LikelyYear.isSlip(written, year)) {
                return year;
            }
        }
        return next;
    }
}
