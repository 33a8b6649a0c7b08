package org.ispolnenie.reading.deadline.word;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words deadlines are made of, in the forms they take. All folded as {@link Tokens} folds them. */
public final class Vocabulary {

    static final Set<String> YEAR_WORDS = Set.of("год", "года", "году", "годы", "годов", "годам", "годах", "г", "гг");

    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            entry("один", 1),
            entry("одного", 1),
            entry("одной", 1),
            entry("одну", 1),
            entry("одних", 1),
            entry("два", 2),
            entry("две", 2),
            entry("двух", 2),
            entry("три", 3),
            entry("трех", 3),
            entry("четыре", 4),
            entry("четырех", 4),
            entry("пять", 5),
            entry("пяти", 5),
            entry("шесть", 6),
            entry("шести", 6),
            entry("семь", 7),
            entry("семи", 7),
            entry("восемь", 8),
            entry("восьми", 8),
            entry("девять", 9),
            entry("девяти", 9),
            entry("десять", 10),
            entry("десяти", 10),
            entry("двенадцать", 12),
            entry("двенадцати", 12),
            entry("четырнадцать", 14),
            entry("четырнадцати", 14),
            entry("пятнадцать", 15),
            entry("пятнадцати", 15),
            entry("двадцать", 20),
            entry("двадцати", 20),
            entry("тридцать", 30),
            entry("тридцати", 30),
            entry("сорока", 40),
            entry("шестидесяти", 60),
            entry("девяноста", 90));

    /** Beginnings of compound adjectives: «двухнедельный», «десятидневный»; the longest first. */
    private static final List<Map.Entry<String, Integer>> COMPOUND_NUMERALS = List.of(
            entry("четырнадцати", 14),
            entry("пятнадцати", 15),
            entry("двадцати", 20),
            entry("тридцати", 30),
            entry("четырех", 4),
            entry("восьми", 8),
            entry("девяти", 9),
            entry("десяти", 10),
            entry("одно", 1),
            entry("двух", 2),
            entry("трех", 3),
            entry("пяти", 5),
            entry("шести", 6),
            entry("семи", 7));

    private static final List<Map.Entry<String, Integer>> ORDINAL_STEMS =
            List.of(entry("перв", 1), entry("втор", 2), entry("трет", 3), entry("четверт", 4));

    private static final Map<String, Integer> ROMAN = Map.ofEntries(
            entry("i", 1),
            entry("ii", 2),
            entry("iii", 3),
            entry("iv", 4),
            // Cyrillic letters typed for Roman figures
            entry("і", 1),
            entry("іі", 2),
            entry("ііі", 3),
            entry("п", 2),
            entry("ш", 3));

    private Vocabulary() {}

    /** «десяти» → 10; 0 if the word is no numeral. */
    public static int numeral(String word) {
        return NUMERALS.getOrDefault(word, 0);
    }

    /** «первом», «III» → 1, 3; 0 if the word is no ordinal up to four. */
    public static int ordinal(String word) {
        Integer roman = ROMAN.get(word);
        if (roman != null) {
            return roman;
        }
        for (Map.Entry<String, Integer> stem : ORDINAL_STEMS) {
            if (word.startsWith(stem.getKey()) && word.length() - stem.getKey().length() <= 3) {
                return stem.getValue();
            }
        }
        return 0;
    }

    /** «двухнедельный» → («недельный», 2), «месячный» → («месячный», 1). */
    public static Map.Entry<String, Integer> compound(String word) {
        for (Map.Entry<String, Integer> numeral : COMPOUND_NUMERALS) {
            if (word.startsWith(numeral.getKey())) {
                return entry(word.substring(numeral.getKey().length()), numeral.getValue());
            }
        }
        return entry(word, 1);
    }
}
