package org.ispolnenie.reading.text;

import java.util.List;
import java.util.Set;

/** What the form of a word tells: an infinitive is a task, a dative at the beginning is who gets it. */
public final class WordForms {

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
    private static final List<String> PEOPLE = List.of("ари", "тели", "ники", "исты", "логи", "торы", "теля", "оры");

    private WordForms() {}

    /** «библиотекари», «учителя», «методисты»: people by their work, in the nominative of many. */
    public static boolean isPeople(String word) {
        return PEOPLE.stream().anyMatch(word::endsWith);
    }

    /** Whether a word of this stem is a kind of body or a post. */
    public static boolean isBody(String stem) {
        return BODIES.contains(stem) || stem.endsWith("надзор");
    }

    /** Whether a word goes on with the name of a body: «отдел общего образования комитета». */
    public static boolean continuesBody(String word, String stem) {
        return isBody(stem)
                || stem.equals("образован")
                || word.equals("по")
                || word.length() > 4
                        && (word.endsWith("ого") || word.endsWith("его") || word.endsWith("ых") || word.endsWith("их"));
    }
}
