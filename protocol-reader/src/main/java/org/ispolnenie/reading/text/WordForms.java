package org.ispolnenie.reading.text;

import java.util.List;
import java.util.Set;

/** What the form of a word tells: an infinitive is a task, a dative at the beginning is who gets it. */
public final class WordForms {

    private static final List<String> INFINITIVE_ENDINGS = List.of(
            "ать", "ять", "ить", "еть", "уть", "оть", "ыть", "ться", "чься", "тись", "очь", "ечь", "йти", "вести",
            "нести", "рести", "везти", "учесть");

    private static final Set<String> NO_INFINITIVES = Set.of(
            "печать", "сеть", "нить", "память", "пять", "десять", "девять", "мать", "ночь", "речь", "помощь", "рукоять",
            "суть");

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

    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "ие", "ий", "ая", "яя", "ее", "ое", "их", "ым", "им", "ими", "ыми", "его", "ого", "ему", "ому", "ей", "ой",
            "ые", "ый", "ых");

    private static final List<String> DEEDS = List.of(
            "обеспеч",
            "представ",
            "предостав",
            "провод",
            "провед",
            "подготов",
            "готовит",
            "готовят",
            "разраб",
            "направ",
            "организ",
            "сда",
            "утвержда",
            "утверд",
            "контролир",
            "разме",
            "информир",
            "осуществ",
            "созда",
            "провер",
            "собира",
            "соберет",
            "соберут",
            "переда",
            "заключ",
            "формир",
            "выполн",
            "составл",
            "состав",
            "завер",
            "устран",
            "веду",
            "ведет",
            "приним",
            "приме",
            "внос",
            "внес",
            "анализир",
            "выделя",
            "выдели",
            "закуп");

    private static final Set<String> NO_DEEDS = Set.of("совет", "отчет", "бюджет", "комитет", "состав", "результат");
    private static final List<String> PEOPLE = List.of("ари", "тели", "ники", "исты", "логи", "торы", "теля", "оры");

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

    private static final int MOST_BEFORE_WHICH = 4;

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

    /** «обеспечивают», «представит»: a verb of doing in the present or the future, given in small letters. */
    public static boolean isDone(String word) {
        boolean form = word.endsWith("ет")
                || word.endsWith("ит")
                || word.endsWith("ют")
                || word.endsWith("ут")
                || word.endsWith("ят")
                || word.endsWith("ат")
                || word.endsWith("аст")
                || word.endsWith("адут");
        return form && DEEDS.stream().anyMatch(word::startsWith) && !NO_DEEDS.contains(word);
    }

    /** «библиотекари», «учителя», «методисты»: people by their work, in the nominative of many. */
    public static boolean isPeople(String word) {
        return PEOPLE.stream().anyMatch(word::endsWith);
    }

    /** A form that only a dative has, or a dative of a word for a body or a post. */
    public static boolean isDative(String word) {
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

    /** «Профсоюзной организации», «Библиотеке»: the dative of what has no ending of its own for it. */
    public static boolean mayBeDative(StemmedWords words, int word) {
        String first = words.word(word);
        if (first.length() < 5 || ADVERBS.contains(first)) {
            return false;
        }
        if (first.endsWith("ой") || first.endsWith("ей")) {
            String next = words.word(word + 1);
            if (isInfinitive(next)) {
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

    /** «осуществляющие», «не сдавшим», «указанным», «на базе которых»: a clause that tells more of the name before it. */
    public static boolean opensClause(StemmedWords words, int word) {
        if (words.word(word).equals("не")
                || words.word(word).equals("где")
                || words.word(word).equals("чьи")) {
            return words.word(word).equals("не") ? isParticiple(words.word(word + 1)) : true;
        }
        for (int ahead = word; ahead < Math.min(words.count(), word + MOST_BEFORE_WHICH); ahead++) {
            if (words.word(ahead).startsWith("котор")) {
                return true;
            }
            if (ahead > word && words.hasAnyBefore(ahead, ",;:.")) {
                break;
            }
        }
        return isParticiple(words.word(word));
    }

    public static boolean opensClause(String word) {
        return isParticiple(word) || word.startsWith("котор");
    }

    private static boolean isParticiple(String word) {
        if (word.length() < 7 || word.startsWith("ответственн") || word.startsWith("государственн")) {
            return word.endsWith("щие") || word.endsWith("щим") || word.endsWith("щих");
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                if (stem.endsWith("щ")
                        || stem.endsWith("вш")
                        || stem.endsWith("дш")
                        || stem.endsWith("анн")
                        || stem.endsWith("енн") && !stem.endsWith("ственн")) {
                    return true;
                }
            }
        }
        return false;
    }
}
