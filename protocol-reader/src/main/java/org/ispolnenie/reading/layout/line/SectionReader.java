package org.ispolnenie.reading.layout.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.layout.line.Section.Kind;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.RomanNumber;
import org.jspecify.annotations.Nullable;

/** Recognises the headings of the parts of a protocol. */
public final class SectionReader {

    private static final int LONGEST_HEADING = 200;

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("присутствовали", Kind.PRESENT),
            Map.entry("присутствующие", Kind.PRESENT),
            Map.entry("приглашенные", Kind.PRESENT),
            Map.entry("приглашены", Kind.PRESENT),
            Map.entry("участвовали", Kind.PRESENT),
            Map.entry("участники", Kind.PRESENT),
            Map.entry("отсутствовали", Kind.PRESENT),
            Map.entry("повестка", Kind.AGENDA),
            Map.entry("вопросы", Kind.AGENDA),
            Map.entry("разное", Kind.QUESTION),
            Map.entry("слушали", Kind.HEARD),
            Map.entry("заслушали", Kind.HEARD),
            Map.entry("выступили", Kind.HEARD),
            Map.entry("выступил", Kind.HEARD),
            Map.entry("выступила", Kind.HEARD),
            Map.entry("отметили", Kind.HEARD),
            Map.entry("обсудили", Kind.HEARD),
            Map.entry("докладчик", Kind.HEARD),
            Map.entry("докладчики", Kind.HEARD),
            Map.entry("докладывали", Kind.HEARD),
            Map.entry("голосовали", Kind.VOTED),
            Map.entry("голосование", Kind.VOTED),
            Map.entry("решили", Kind.DECIDED),
            Map.entry("решил", Kind.DECIDED),
            Map.entry("решила", Kind.DECIDED),
            Map.entry("решило", Kind.DECIDED),
            Map.entry("решено", Kind.DECIDED),
            Map.entry("решение", Kind.DECIDED),
            Map.entry("решения", Kind.DECIDED),
            Map.entry("постановили", Kind.DECIDED),
            Map.entry("постановил", Kind.DECIDED),
            Map.entry("постановила", Kind.DECIDED),
            Map.entry("постановляет", Kind.DECIDED),
            Map.entry("постановляю", Kind.DECIDED),
            Map.entry("приказываю", Kind.DECIDED),
            Map.entry("поручить", Kind.DECIDED),
            Map.entry("поручено", Kind.DECIDED),
            Map.entry("поручения", Kind.DECIDED),
            Map.entry("рекомендовано", Kind.DECIDED),
            Map.entry("рекомендовать", Kind.DECIDED));

    private static final Set<String> NOUNS =
            Set.of("решение", "решения", "поручения", "поручить", "рекомендовать", "голосование");
    private static final Set<String> DECIDING_VERBS = Set.of(
            "решили", "решил", "решила", "решило", "решено", "постановили", "постановил", "постановила", "поручено");
    private static final List<String> ORDINALS = List.of(
            "первому",
            "второму",
            "третьему",
            "четвертому",
            "пятому",
            "шестому",
            "седьмому",
            "восьмому",
            "девятому",
            "десятому");

    private SectionReader() {}

    /** The heading on this line; null if it is none. */
    public static @Nullable Section read(String text, int from, int to) {
        Marker marker = MarkerReader.read(text, from, to);
        Integer number = marker != null && marker.isNumber() ? Integer.valueOf(marker.last()) : null;
        int start = marker != null && marker.isNumber() ? marker.bodyStart() : RomanNumber.past(text, from, to);
        if (number == null && start > from) {
            number = RomanNumber.value(text, from, to);
        }
        int wordEnd = Letters.wordEnd(text, start, to);
        if (wordEnd - start < 3 && wordEnd - start != 2 || wordEnd - start > 15) {
            return null;
        }
        String word = Letters.lower(text.substring(start, wordEnd));
        Section section = named(text, start, wordEnd, to, word, number);
        if (section == null && (word.equals("по") || word.equals("вопрос"))) {
            section = question(text, wordEnd, to, word);
        }
        return section != null ? section : deciding(text, start, to, number);
    }

    private static @Nullable Section named(
            String text, int start, int wordEnd, int to, String word, @Nullable Integer number) {
        Kind kind = WORDS.get(word);
        if (kind == null) {
            return null;
        }
        int end = wordEnd;
        int next = Letters.skipBlanks(text, end, to);
        if (kind == Kind.AGENDA
                && Letters.word(text, next, Math.min(to, next + 5)).startsWith("дн")) {
            end = Letters.wordEnd(text, next, to);
            next = Letters.skipBlanks(text, end, to);
        }
        boolean marked = next < to && text.charAt(next) == ':';
        boolean alone = next == to || next == to - 1 && text.charAt(next) == '.';
        boolean loud = Letters.isUpperCase(text, start, wordEnd) && !NOUNS.contains(word);
        boolean charging = word.equals("поручить") || word.equals("рекомендовать");
        if (charging && !marked || !marked && !alone && !loud) {
            return deciding(text, start, to, number);
        }
        return new Section(kind, number, marked ? Letters.skipBlanks(text, next + 1, to) : alone ? to : next);
    }

    /** «По второму вопросу …», «Вопрос № 2». */
    private static @Nullable Section question(String text, int wordEnd, int to, String first) {
        int at = Letters.skipBlanks(text, wordEnd, to);
        String word = Letters.word(text, at, Math.min(to, at + 14));
        int number = ORDINALS.indexOf(word) + 1;
        if (number > 0) {
            int noun = Letters.skipBlanks(text, at + word.length(), to);
            return Letters.word(text, noun, Math.min(to, noun + 9)).startsWith("вопрос")
                    ? question(text, number, noun, to)
                    : null;
        }
        int digits = first.equals("вопрос") ? at : word.equals("вопросу") ? Letters.skipBlanks(text, at + 7, to) : to;
        if (digits < to && (text.charAt(digits) == '№' || text.charAt(digits) == 'N')) {
            digits = Letters.skipBlanks(text, digits + 1, to);
        }
        if (digits < to && Character.isDigit(text.charAt(digits))) {
            return question(text, Character.digit(text.charAt(digits), 10), digits, to);
        }
        return null;
    }

    private static Section question(String text, int number, int from, int to) {
        Section deciding = deciding(text, from, to, number);
        return deciding != null ? deciding : new Section(Kind.QUESTION, number, to);
    }

    /** «принято решение», «Принятые решения», not «принятые меры». */
    private static boolean isAdopting(String text, String word, int end, int to) {
        int next = Letters.skipBlanks(text, end, to);
        return word.equals("принято")
                || word.equals("приняты")
                || word.equals("принятые")
                        && Letters.word(text, next, Math.min(to, next + 10)).startsWith("решени");
    }

    /** «Участники совещания решили:», «По итогам обсуждения принято решение:». */
    private static @Nullable Section deciding(String text, int from, int to, @Nullable Integer number) {
        if (to - from > LONGEST_HEADING || text.charAt(to - 1) != ':') {
            return null;
        }
        int wordStart = from;
        while (wordStart < to) {
            int end = Letters.wordEnd(text, wordStart, to);
            String word = end - wordStart > 12 ? "" : Letters.lower(text.substring(wordStart, end));
            if (DECIDING_VERBS.contains(word) || number == null && isAdopting(text, word, end, to)) {
                return new Section(Kind.DECIDED, number, to);
            }
            wordStart = Math.max(end, wordStart) + 1;
        }
        return null;
    }
}
