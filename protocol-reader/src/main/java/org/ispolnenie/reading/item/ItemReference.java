package org.ispolnenie.reading.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.text.Phrase;
import org.ispolnenie.reading.text.StemmedWords;

/**
 * A mention of another item of the same protocol in the words of an item: «пунктом 6 настоящего протокола».
 *
 * @param number   the number named
 * @param isGround whether this item is to be done on the ground of the other
 * @param fromWord the first word of the reference
 * @param toWord   the word after its number
 */
public record ItemReference(String number, boolean isGround, int fromWord, int toWord) {

    private static final Set<String> ITEM_WORDS = Set.of("пункт", "подпункт", "п", "пп");
    private static final List<Phrase> GROUNDS =
            Phrase.each("в соответствии с", "на основании", "во исполнение", "по результатам", "после исполнения");

    /** The references to items of this protocol; items of other acts are left alone. */
    public static List<ItemReference> in(StemmedWords words) {
        List<ItemReference> found = new ArrayList<>(0);
        for (int word = 0; word + 1 < words.count(); word++) {
            if (ITEM_WORDS.contains(words.stem(word)) && isNumber(words.word(word + 1))) {
                int end = word + 2;
                StringBuilder number = new StringBuilder(words.word(word + 1));
                while (isNumber(words.word(end))
                        && words.start(end) == words.end(end - 1) + 1
                        && words.hasBefore(end, '.')) {
                    number.append('.').append(words.word(end++));
                }
                if (words.word(end).startsWith("настоящ")) {
                    found.add(new ItemReference(number.toString(), isGround(words, word), word, end));
                }
            }
        }
        return found;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 6 && word.chars().allMatch(Character::isDigit);
    }

    private static boolean isGround(StemmedWords words, int word) {
        return GROUNDS.stream().anyMatch(ground -> words.indexOf(ground, word - 3, word) >= 0);
    }
}
