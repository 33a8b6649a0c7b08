package org.ispolnenie.reading.text;

import java.util.Set;

/**
 * The part of a Russian noun or adjective that is the same in every case: «руководители», «руководителям» →
 * «руководител». Made for comparing names with their own forms; it is no dictionary and may join words that only look
 * alike.
 */
public final class RussianStem {

    private static final int SHORTEST = 3;
    private static final int LONGEST_ENDING = 3;

    private static final Set<String> ENDINGS = Set.of(
            "иями", "ями", "ами", "ием", "иях", "иям", "ией", "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя",
            "ое", "ее", "ые", "ие", "ый", "ий", "ой", "ей", "ую", "юю", "ым", "им", "ых", "их", "ов", "ев", "ам", "ям",
            "ах", "ях", "ом", "ем", "ою", "ею", "ия", "ию", "ии", "ье", "ью", "ья", "а", "я", "о", "е", "у", "ю", "ы",
            "и", "ь", "й");

    private static final Set<String> SURNAME_ENDINGS = Set.of(
            "ого", "его", "ому", "ему", "ыми", "ая", "яя", "ой", "ей", "ий", "ый", "ым", "им", "ом", "ем", "ую", "юю",
            "у", "ю", "а", "я", "е", "ы", "и", "ь", "й", "о");

    private RussianStem() {}

    /** The stem of a word given in small letters, «ё» as «е». */
    public static String of(String word) {
        return stem(word, ENDINGS);
    }

    /** The stem of a surname: «Иванову» → «иванов», «Иванов» → «иванов». */
    public static String ofSurname(String word) {
        return stem(word, SURNAME_ENDINGS);
    }

    private static String stem(String word, Set<String> endings) {
        int length = word.length();
        if (length <= SHORTEST || !isCyrillic(word.charAt(length - 1))) {
            return word;
        }
        int end = length;
        for (int ending = LONGEST_ENDING + 1; ending > 0; ending--) {
            if (length - ending >= SHORTEST && endings.contains(word.substring(length - ending))) {
                end = length - ending;
                break;
            }
        }
        while (end > SHORTEST && isSoft(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isCyrillic(char c) {
        return c >= 'а' && c <= 'я';
    }

    /** Vowels and signs a stem may be left with: «лицей», «лицея» → «лиц». */
    private static boolean isSoft(char c) {
        return "аеиоуыэюяьй".indexOf(c) >= 0;
    }
}
