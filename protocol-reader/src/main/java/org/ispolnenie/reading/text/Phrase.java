package org.ispolnenie.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Words that mean something together, in any grammatical case. */
public final class Phrase {

    private final String[] stems;

    private Phrase(String[] stems) {
        this.stems = stems;
    }

    /** The phrase in any of its forms. */
    public static Phrase of(String phrase) {
        StemmedWords words = StemmedWords.of(phrase);
        String[] stems = new String[words.count()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = words.stem(i);
        }
        return new Phrase(stems);
    }

    public static List<Phrase> each(String... phrases) {
        List<Phrase> each = new ArrayList<>();
        for (String phrase : phrases) {
            each.add(of(phrase));
        }
        return List.copyOf(each);
    }

    public int length() {
        return stems.length;
    }

    public String stem(int word) {
        return stems[word];
    }

    @Override
    public String toString() {
        return String.join(" ", stems);
    }
}
