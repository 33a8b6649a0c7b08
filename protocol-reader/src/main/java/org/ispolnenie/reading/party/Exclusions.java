package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;

/** Finds where the words of a decision, outside any list of names, take a body out. */
public final class Exclusions {

    /** «не распространяется», «не касается», «не относится», «не привлекать» */
    private static final Set<String> NOT_MEANT = Set.of("распростран", "каса", "относ", "привлека");

    private static final int MOST_BEFORE_EXCLUSION = 6;

    private final PartyRecognizer recognizer;

    public Exclusions(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /** Where the words take a body of the directory out: «провести урок (кроме Лужского района)», wherever it stands. */
    public List<Span> find(StemmedWords words) {
        List<Span> found = new ArrayList<>(0);
        KnownParties known = null;
        for (int word = 0; word < words.count(); word++) {
            boolean itself = isExclusion(words, word);
            int next = itself ? firstCapitalised(words, word + 1) : ExclusionWords.past(words, word);
            if (next > word && !words.word(word).equals("помимо")) {
                known = known == null ? recognizer.find(words) : known;
                int end = recognizer.bodyEnd(words, next, known);
                int from = end > next || !itself ? word : bodyBefore(words, word, known);
                if (end > next || from < word) {
                    found.add(new Span(words.start(from), words.end(Math.max(word, end - 1))));
                }
            }
        }
        return found;
    }

    /** «исключение – …», «исключить», «не распространяется на …», «не касается»: before the body or behind it. */
    private static boolean isExclusion(StemmedWords words, int word) {
        boolean not = words.word(word - 1).equals("не");
        return words.stem(word).equals("исключен") && !words.word(word - 1).equals("за")
                || words.word(word).equals("исключить")
                || not && NOT_MEANT.stream().anyMatch(words.word(word)::startsWith);
    }

    /** Where the body of the same sentence begins that stands before a word; the word itself if none does. */
    private int bodyBefore(StemmedWords words, int word, KnownParties known) {
        for (int at = word - 1; at >= 0 && word - at <= MOST_BEFORE_EXCLUSION; at--) {
            int end = recognizer.bodyEnd(words, at, known);
            if (end > at && end <= word) {
                return at;
            }
            if (words.beginsSentence(at)) {
                break;
            }
        }
        return word;
    }

    private static int firstCapitalised(StemmedWords words, int from) {
        int word = from;
        while (word < Math.min(words.count(), from + 2) && !words.isCapitalised(word)) {
            word++;
        }
        return word;
    }
}
