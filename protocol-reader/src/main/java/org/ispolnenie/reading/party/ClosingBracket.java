package org.ispolnenie.reading.party;

import java.util.List;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.StemmedWords;

/** Reads a bracket that closes a decision and says who and when. */
public final class ClosingBracket {

    private static final int LONGEST_BRACKET = 200;

    private final PartyRecognizer recognizer;
    private final PartyList lists;

    public ClosingBracket(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
        this.lists = new PartyList(recognizer);
    }

    /** «… (ЛОИРО, до 30.10.2020)»: a bracket that closes the decision and says who and when. */
    public List<Mention> find(StemmedWords words, PartyRole role) {
        String text = words.text();
        int end = text.length();
        while (end > 0 && (Letters.isBlank(text.charAt(end - 1)) || ".;,".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        int open = end > 0 && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end) : -1;
        if (open <= 0 || end - open > LONGEST_BRACKET) {
            return List.of();
        }
        int from = words.count();
        while (from > 0 && words.start(from - 1) > open) {
            from--;
        }
        KnownParties known = recognizer.find(words);
        Recognised first = known.startingAt(from);
        boolean ofName = from > 0 && (known.covering(from - 1) != null || words.isCapitalised(from - 1));
        if (first == null || ofName || first.to() >= words.count() || !words.hasAnyBefore(first.to(), ",;")) {
            return List.of();
        }
        return lists.read(words, from, words.count(), role, known).stream()
                .filter(mention -> mention.code() != null)
                .toList();
    }
}
