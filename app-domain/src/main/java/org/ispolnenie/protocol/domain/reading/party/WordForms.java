package org.ispolnenie.protocol.domain.reading.party;

import java.util.List;
import java.util.Set;

/** What the form of a word tells: an infinitive is a task, a dative at the beginning is who gets it. */
public final class WordForms {

    private static final List<String> INFINITIVE_ENDINGS = List.of(
            "ать", "ять", "ить", "еть", "уть", "оть", "ыть", "ться", "чься", "тись", "очь", "ечь", "йти", "вести",
            "нести", "рести", "везти", "учесть");

    private static final Set<String> NO_INFINITIVES = Set.of(
            "печать", "сеть", "нить", "память", "пять", "десять", "девять", "мать", "ночь", "речь", "помощь", "подать",
            "рукоять", "суть");

    private static final Set<String> BODIES = Set.of(
            "правительств",
            "министерств",
            "комитет",
            "комисс",
            "отдел",
            "управлен",
            "департамент",
            "администрац",
            "глав",
            "руководител",
            "директор",
            "ректор",
            "проректор",
            "начальник",
            "заместител",
            "специалист",
            "школ",
            "организац",
            "учрежден",
            "орган",
            "служб",
            "центр",
            "институт",
            "университет",
            "совет",
            "групп",
            "координатор",
            "председател",
            "секретар",
            "инспекц",
            "агентств",
            "фонд",
            "лице",
            "гимназ",
            "академ",
            "методист",
            "кабинет",
            "сектор",
            "аппарат",
            "федерац",
            "област",
            "район",
            "округ",
            "поселен",
            "палат",
            "рособрнадзор",
            "роспотребнадзор",
            "роскомнадзор",
            "минобрнаук",
            "минпросвещен");

    private WordForms() {}

    /** A verb in the infinitive, given in small letters. */
    public static boolean isInfinitive(String word) {
        if (word.length() < 4 || NO_INFINITIVES.contains(word)) {
            return false;
        }
        for (String ending : INFINITIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A form that only a dative has, or a dative of a word for a body or a post. */
    static boolean isDative(String word) {
        if (word.length() < 4) {
            return false;
        }
        boolean plain = word.endsWith("ам") || word.endsWith("ям");
        boolean adjective = word.length() > 5
                && (word.endsWith("ому") || word.endsWith("ему") || word.endsWith("ым") || word.endsWith("им"));
        char last = word.charAt(word.length() - 1);
        boolean body = (last == 'у' || last == 'ю' || last == 'е' || last == 'и') && isBody(RussianStem.of(word));
        return plain || adjective || body;
    }

    /** Whether a word of this stem is a kind of body or a post. */
    static boolean isBody(String stem) {
        return BODIES.contains(stem) || stem.endsWith("надзор");
    }

    /** Whether a word goes on with the name of a body: «отдел общего образования комитета». */
    static boolean continuesBody(String word, String stem) {
        return isBody(stem)
                || stem.equals("образован")
                || word.equals("по")
                || word.length() > 4
                        && (word.endsWith("ого") || word.endsWith("его") || word.endsWith("ых") || word.endsWith("их"));
    }

    /** «осуществляющие», «ответственного»: the beginning of a clause that tells more of the name before it. */
    static boolean opensClause(String word) {
        return word.endsWith("щие")
                || word.endsWith("щий")
                || word.endsWith("щая")
                || word.endsWith("щее")
                || word.endsWith("щих")
                || word.endsWith("щим")
                || word.endsWith("щими")
                || word.endsWith("щего")
                || word.endsWith("щему")
                || word.endsWith("щей")
                || word.startsWith("котор");
    }
}
