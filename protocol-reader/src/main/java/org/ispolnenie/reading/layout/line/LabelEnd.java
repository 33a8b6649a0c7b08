package org.ispolnenie.reading.layout.line;

import java.util.Set;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** Where a label ends and its value begins. */
final class LabelEnd {

    private static final Set<String> BEGINNINGS_OF_DEADLINES = Set.of(
            "до", "не", "в", "во", "к", "с", "постоянно", "ежемесячно", "ежеквартально", "ежегодно", "еженедельно");

    private LabelEnd() {}

    static @Nullable Label closed(
            String text, int start, int labelEnd, int to, boolean startsLine, FieldKind kind, String word) {
        int at = Letters.skipBlanks(text, labelEnd, to);
        if (at < to && text.charAt(at) == ')') {
            // «КОиПО ЛО (отв.), ЛОИРО»: a remark on a name
            return null;
        }
        int value = at;
        while (value < to && (text.charAt(value) == ':' || Letters.isDash(text.charAt(value)))) {
            value = Letters.skipBlanks(text, value + 1, to);
        }
        boolean marked = value > at;
        boolean counts =
                switch (word) {
                    case "доклад", "отчет" -> marked && beginsDeadline(text, value, to);
                    case "дата" -> marked && labelEnd > start + word.length();
                    case "контроль", "куратор", "адресат", "адресаты" -> marked;
                    case "отв", "исп" ->
                        marked || labelEnd > start + word.length() && (startsLine || precedes(text, start, ".;,(/"));
                    case "срок", "сроки" ->
                        marked
                                || startsLine && at == to
                                || (startsLine || precedes(text, start, ".;,(/")) && beginsDeadline(text, at, to);
                    default -> marked || startsLine && (at == to || kind != FieldKind.DEADLINE && beginsName(text, at));
                };
        return counts ? new Label(kind, start, value) : null;
    }

    static boolean precedes(String text, int at, String signs) {
        int before = Letters.trimmedEnd(text, Math.max(0, at - 4), at);
        return before > 0 && signs.indexOf(text.charAt(before - 1)) >= 0;
    }

    private static boolean beginsDeadline(String text, int at, int to) {
        return at < to
                && (Character.isDigit(text.charAt(at))
                        || BEGINNINGS_OF_DEADLINES.contains(Letters.word(text, at, Math.min(to, at + 16))));
    }

    private static boolean beginsName(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) || text.charAt(at) == '«';
    }
}
