package org.ispolnenie.reading.text;

import java.util.List;
import java.util.Set;

/** Tells by its form whether a word stands in the dative, and so may be whom a decision charges. */
public final class Datives {

    private static final Set<String> ADVERBS =
            Set.of("далее", "также", "вместе", "более", "менее", "ранее", "прежде", "кроме", "после", "вновь");
    private static final Set<String> SEASONS = Set.of("весной", "зимой", "порой", "ценой", "мерой");
    private static final List<String> OF_MEN = List.of(
            "исту",
            "арю",
            "телю",
            "хозу",
            "депутату",
            "педагогу",
            "психологу",
            "логопеду",
            "тренеру",
            "инженеру",
            "менеджеру",
            "бухгалтеру",
            "куратору",
            "оператору",
            "администратору",
            "юристу",
            "врачу");

    private Datives() {}

    /** A form that only a dative has, or a dative of a word for a body or a post. */
    public static boolean isDative(String word) {
        if (word.length() < 4) {
            return false;
        }
        boolean plain = word.endsWith("ам") || word.endsWith("ям");
        boolean adjective = word.length() > 5
                && (word.endsWith("ому") || word.endsWith("ему") || word.endsWith("ым") || word.endsWith("им"));
        char last = word.charAt(word.length() - 1);
        boolean body =
                (last == 'у' || last == 'ю' || last == 'е' || last == 'и') && WordForms.isBody(RussianStem.of(word));
        return plain || adjective || body;
    }

    /** «Профсоюзной организации», «Библиотеке»: the dative of what has no ending of its own for it. */
    public static boolean mayBeDative(StemmedWords words, int word) {
        String first = words.word(word);
        if (first.length() < 5 || ADVERBS.contains(first)) {
            return false;
        }
        if (first.endsWith("ой") || first.endsWith("ей")) {
            String next = words.word(word + 1);
            if (VerbForms.isInfinitive(next)) {
                // «Приёмной регистрировать», but «Весной провести»
                return !SEASONS.contains(first);
            }
            return next.endsWith("ой") || next.endsWith("ей")
                    ? mayBeDative(words, word + 1)
                    : next.endsWith("е") || next.endsWith("и") || StemmedWords.isAbbreviation(words.written(word + 1));
        }
        if (first.endsWith("ии") || OF_MEN.stream().anyMatch(first::endsWith)) {
            // «Бухгалтерии», «Завхозу», «Депутату»: no accusative looks so, unlike «Работу»
            return true;
        }
        return first.endsWith("е") && !first.endsWith("ие") && !first.endsWith("ое") && !first.endsWith("ее");
    }
}
