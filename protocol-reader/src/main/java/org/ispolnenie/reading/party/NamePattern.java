package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.text.GrammaticalNumber;
import org.ispolnenie.reading.text.StemmedWords;

/**
 * A name of the directory as it may stand in a text. What it names is declined («главы», «главам»), what is said about
 * that keeps its number («администраций», never «администрации»), and an abbreviation is written as it is: one is not
 * many, and «МОУ» is not «МОУО».
 */
final class NamePattern {

    private static final List<String> ADJECTIVES = List.of("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие");
    /** «представители глав», «работники служб»: the genitive of many has no ending of its own. */
    private static final Set<String> WITHOUT_ENDING = Set.of("глав", "служб", "методслужб", "систем", "школ");

    private final List<NameWord> words;
    private final boolean many;

    private record NameWord(String word, String stem, boolean abbreviation, boolean ofHead) {}

    private NamePattern(List<NameWord> words, boolean many) {
        this.words = words;
        this.many = many;
    }

    /**
     * @param name  the name in the nominative
     * @param group whether it may name many
     */
    static NamePattern of(String name, boolean group) {
        StemmedWords written = StemmedWords.of(name);
        int head = headOf(written);
        List<NameWord> words = new ArrayList<>(written.count());
        for (int i = 0; i < written.count(); i++) {
            words.add(new NameWord(
                    written.word(i), written.stem(i), StemmedWords.isAbbreviation(written.written(i)), i <= head));
        }
        boolean many = group
                && written.count() > 0
                && (GrammaticalNumber.mayBeMany(written.word(head))
                        || GrammaticalNumber.of(written.word(0)) == GrammaticalNumber.MANY);
        return new NamePattern(List.copyOf(words), many);
    }

    /** The noun in the nominative: the first word behind the adjectives. */
    private static int headOf(StemmedWords written) {
        int head = 0;
        while (head + 1 < written.count() && isAdjective(written.word(head))) {
            head++;
        }
        return head;
    }

    private static boolean isAdjective(String word) {
        return word.length() > 4
                && !word.endsWith("ение")
                && !word.endsWith("ание")
                && ADJECTIVES.stream().anyMatch(word::endsWith);
    }

    /** The pattern without a word wherever one of the others follows it. */
    NamePattern without(String stem, Set<String> before) {
        List<NameWord> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean dropped = words.get(i).stem().equals(stem)
                    && i + 1 < words.size()
                    && before.contains(words.get(i + 1).stem());
            if (!dropped) {
                kept.add(words.get(i));
            }
        }
        return new NamePattern(List.copyOf(kept), many);
    }

    int length() {
        return words.size();
    }

    String stem(int word) {
        return words.get(word).stem();
    }

    /** Whether the name stands here. */
    boolean matches(StemmedWords text, int at) {
        if (at < 0 || at + words.size() > text.count()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!matches(words.get(i), text.word(at + i), text.stem(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(NameWord name, String word, String stem) {
        if (name.abbreviation() || word.equals(name.word())) {
            return word.equals(name.word());
        }
        if (!stem.equals(name.stem())) {
            return false;
        }
        GrammaticalNumber number = GrammaticalNumber.of(word);
        if (name.ofHead()) {
            return many ? isOfMany(word, number) : isOfOne(name, word, number);
        }
        return switch (GrammaticalNumber.of(name.word())) {
            case MANY -> isOfMany(word, number);
            case ONE -> number != GrammaticalNumber.MANY;
            case EITHER -> true;
        };
    }

    private static boolean isOfMany(String word, GrammaticalNumber number) {
        return number == GrammaticalNumber.MANY
                || word.endsWith("ым")
                || word.endsWith("им")
                || WITHOUT_ENDING.contains(word);
    }

    /** «комитеты» is more than one «комитет», «службы» may be of one «служба». */
    private static boolean isOfOne(NameWord name, String word, GrammaticalNumber number) {
        boolean plural = word.endsWith("ы") || word.endsWith("и");
        char last = name.word().charAt(name.word().length() - 1);
        boolean feminine = last == 'а' || last == 'я' || last == 'ь';
        return number != GrammaticalNumber.MANY && (!plural || feminine);
    }

    /** The same for names that no text can tell apart. */
    @Override
    public String toString() {
        StringBuilder key = new StringBuilder(many ? "many" : "one");
        words.forEach(word -> key.append(' ').append(word.abbreviation() ? word.word() : word.stem()));
        return key.toString();
    }
}
