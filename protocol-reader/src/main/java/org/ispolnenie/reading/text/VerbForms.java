package org.ispolnenie.reading.text;

import java.util.List;
import java.util.Set;

/** Tells verbs by their form: what is to be done, what is said to be done, where a clause opens. */
public final class VerbForms {

    private static final List<String> INFINITIVE_ENDINGS = List.of(
            "ать", "ять", "ить", "еть", "уть", "оть", "ыть", "ться", "чься", "тись", "очь", "ечь", "йти", "вести",
            "нести", "рести", "везти", "учесть");
    private static final Set<String> NO_INFINITIVES = Set.of(
            "печать", "сеть", "нить", "память", "пять", "десять", "девять", "мать", "ночь", "речь", "помощь", "рукоять",
            "суть");
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
    private static final int MOST_BEFORE_WHICH = 4;

    private VerbForms() {}

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
