package org.ispolnenie.reading.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.party.PartyRecognizer.Recognised;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.reading.text.StemmedWords;
import org.jspecify.annotations.Nullable;

/** Finds to whom a result is to be delivered: «предоставить в КОиПО ЛО (Михайлюк Л.Г.)», «доложить председателю». */
public final class Recipients {

    private static final Set<String> DELIVERING = Set.of(
            "предоставить",
            "представить",
            "направить",
            "передать",
            "сообщить",
            "доложить",
            "проинформировать",
            "информировать",
            "представлять",
            "предоставлять",
            "направлять",
            "сдать",
            "выслать",
            "отправить");

    private static final Set<String> SENT = Set.of("адрес", "адресу", "почту", "почте", "сайт", "портал");
    private static final int LONGEST_PERSON = 120;

    private final PartyRecognizer recognizer;

    public Recipients(PartyRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /**
     * A recipient in a text that is not yet tied to its source.
     *
     * @param code   the directory's code of the body; null if unknown
     * @param person the person named beside it; null if none
     * @param span   where it stands
     */
    public record Delivery(@Nullable String code, @Nullable String person, Span span) {}

    /** Whether this word, in small letters, orders something to be delivered. */
    public static boolean isDelivering(String word) {
        return DELIVERING.contains(word);
    }

    public List<Delivery> find(StemmedWords words) {
        List<Delivery> found = new ArrayList<>(0);
        KnownParties known = null;
        int word = 0;
        while (word < words.count()) {
            if (!isDelivering(words.word(word))) {
                word++;
                continue;
            }
            known = known == null ? recognizer.find(words) : known;
            int end = words.sentenceEnd(word);
            deliveries(words, word + 1, end, known, found);
            word = end;
        }
        return found;
    }

    private void deliveries(StemmedWords words, int from, int to, KnownParties known, List<Delivery> found) {
        int listed = from;
        for (int word = from; word < to; word++) {
            String preposition = words.word(word);
            boolean into = preposition.equals("в") || preposition.equals("во");
            Recognised named = into
                    ? AddressedBody.knownBody(words, word + 1, to, known)
                    : word == listed ? AddressedBody.alsoNamed(words, word, word > from, known) : null;
            if (named != null) {
                int start = into ? Math.min(named.from(), word + 1) : named.from();
                Delivery delivery =
                        delivery(words, start, named.to(), named.party().code());
                found.add(delivery);
                word = named.to() - 1;
                while (word + 1 < to && words.start(word + 1) < delivery.span().end()) {
                    word++;
                }
                listed = word + 1;
            } else if (into && AddressedBody.isBodyAt(words, word + 1)
                    || !into && word == from && AddressedBody.isAddressed(words, word)) {
                int end = AddressedBody.bodyEnd(words, into ? word + 1 : word, to);
                found.add(delivery(words, into ? word + 1 : word, end, null));
                word = end - 1;
            } else if (SENT.contains(preposition)) {
                found.add(new Delivery(null, null, new Span(words.start(word), words.end(word))));
            }
        }
    }

    /** The delivery to one who is named in a list of recipients. */
    public static Delivery named(Mention mention, String text) {
        StemmedWords words = StemmedWords.of(mention.span().of(text));
        return new Delivery(mention.code(), personIn(words, 0, words.count()), mention.span());
    }

    private static Delivery delivery(StemmedWords words, int from, int to, @Nullable String code) {
        String text = words.text();
        int end = words.end(to - 1);
        int open = Letters.skipBlanks(text, end, text.length());
        String person = personIn(words, from, to);
        if (open < text.length() && text.charAt(open) == '(') {
            int closing = Letters.indexOf(text, ')', open, open + LONGEST_PERSON);
            if (closing > 0) {
                StemmedWords inside = StemmedWords.of(text.substring(open + 1, closing));
                String named = personIn(inside, 0, inside.count());
                person = named == null ? person : named;
                end = named == null ? end : closing + 1;
            }
        }
        return new Delivery(code, person, new Span(words.start(from), end));
    }

    private static @Nullable String personIn(StemmedWords words, int from, int to) {
        List<PersonName> persons = PersonName.in(words, from, to);
        if (persons.isEmpty()) {
            return null;
        }
        PersonName first = persons.get(0);
        return words.text()
                .substring(first.start(), Math.min(first.end(), words.text().length()));
    }
}
