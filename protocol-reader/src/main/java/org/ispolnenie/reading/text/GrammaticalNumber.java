package org.ispolnenie.reading.text;

import java.util.List;

/** Whether a Russian word stands for one or for several, as far as its ending tells. */
public enum GrammaticalNumber {
    ONE,
    MANY,
    /** «администрации», «глав», «им»: the ending alone does not tell. */
    EITHER;

    private static final List<String> OF_MANY =
            List.of("ами", "ями", "ыми", "ими", "ам", "ям", "ах", "ях", "ых", "их", "ов", "ев", "ые");
    /** «учреждений», «администраций», «комиссий»: nouns, unlike the adjective «методический». */
    private static final List<String> GENITIVES_OF_MANY =
            List.of("ений", "аний", "ций", "сий", "тий", "рий", "логий", "телей");

    private static final List<String> NEUTER_NOUNS = List.of("ение", "ание", "тие", "вие");
    private static final List<String> OF_ONE = List.of(
            "ого", "его", "ому", "ему", "ой", "ую", "юю", "ое", "ее", "ая", "яя", "ый", "ий", "ом", "ем", "ние", "тие",
            "вие");

    /** The number of a word in small letters. */
    public static GrammaticalNumber of(String word) {
        int length = word.length();
        if (length < 4) {
            return EITHER;
        }
        if (ends(word, OF_MANY) || ends(word, GENITIVES_OF_MANY) || word.endsWith("ие") && !ends(word, NEUTER_NOUNS)) {
            return MANY;
        }
        if (word.endsWith("ым") || word.endsWith("им")) {
            return EITHER;
        }
        boolean one = ends(word, OF_ONE) || "уюеоаяь".indexOf(word.charAt(length - 1)) >= 0;
        return one ? ONE : EITHER;
    }

    /** Whether a noun in the nominative stands for several: «главы», «руководители», and «районам» in any case. */
    public static boolean mayBeMany(String word) {
        GrammaticalNumber number = of(word);
        return number == MANY
                || number == EITHER
                        && (word.endsWith("ы")
                                || word.endsWith("и")
                                || word.endsWith("им")
                                || word.endsWith("ым")
                                || word.endsWith("ей"));
    }

    private static boolean ends(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
