package org.ispolnenie.reading.layout.line;

import java.util.Map;
import java.util.Set;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** Recognises labels, with or without the sign that should close them, at the beginning of a line and inside it. */
public final class LabelReader {

    private static final Map<String, FieldKind> KINDS = Map.ofEntries(
            Map.entry("срок", FieldKind.DEADLINE),
            Map.entry("сроки", FieldKind.DEADLINE),
            Map.entry("дата", FieldKind.DEADLINE),
            Map.entry("доклад", FieldKind.DEADLINE),
            Map.entry("отчет", FieldKind.DEADLINE),
            Map.entry("отв", FieldKind.RESPONSIBLE),
            Map.entry("ответственный", FieldKind.RESPONSIBLE),
            Map.entry("ответственная", FieldKind.RESPONSIBLE),
            Map.entry("ответственное", FieldKind.RESPONSIBLE),
            Map.entry("ответственные", FieldKind.RESPONSIBLE),
            Map.entry("исп", FieldKind.EXECUTOR),
            Map.entry("исполнитель", FieldKind.EXECUTOR),
            Map.entry("исполнители", FieldKind.EXECUTOR),
            Map.entry("соисполнитель", FieldKind.CO_EXECUTOR),
            Map.entry("соисполнители", FieldKind.CO_EXECUTOR),
            Map.entry("адресат", FieldKind.RECIPIENT),
            Map.entry("адресаты", FieldKind.RECIPIENT),
            Map.entry("контроль", FieldKind.SUPERVISION),
            Map.entry("куратор", FieldKind.SUPERVISION));

    private static final Set<String> NAMES_OF_PERSONS = Set.of("исполнитель", "исполнители", "лицо", "лица");
    private static final int MOST_LABEL_WORDS = 4;
    private static final int MOST_IN_BRACKETS = 8;

    private LabelReader() {}

    /** The label a line begins with; null if none. */
    public static @Nullable Label atStart(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
            at++;
        }
        return read(text, at, to, true);
    }

    /** The next label inside a line: after the end of a sentence, in brackets, or after a wide gap. */
    public static @Nullable Label next(String text, int from, int to, boolean afterField) {
        for (int at = from + 1; at < to; at++) {
            char c = Character.toLowerCase(text.charAt(at));
            boolean candidate = c == 'с' || c == 'о' || c == 'и' || c == 'д' || c == 'к' || c == 'а';
            if (candidate && !Character.isLetter(text.charAt(at - 1))) {
                boolean mayFollow = mayFollow(text, from, at, afterField);
                Label label = mayFollow || LabelEnd.precedes(text, at, ",") ? read(text, at, to, false) : null;
                if (label != null && (mayFollow || isMarked(text, label))) {
                    return label;
                }
            }
        }
        return null;
    }

    /** «…, отв. – ОМСУ, срок – до 28.09»: behind a comma only a label that a colon or a dash closes is one. */
    private static boolean isMarked(String text, Label label) {
        int end = Letters.trimmedEnd(text, label.start(), label.valueStart());
        char sign = text.charAt(end - 1);
        return sign == ':' || Letters.isDash(sign);
    }

    private static boolean mayFollow(String text, int from, int at, boolean afterField) {
        int before = Letters.trimmedEnd(text, from, at);
        if (before == from || at - before > 2 || before < at && text.charAt(before) == '\t') {
            return true;
        }
        char sign = text.charAt(before - 1);
        return ".;(!?»|/".indexOf(sign) >= 0 || afterField && (sign == ',' || Character.isUpperCase(text.charAt(at)));
    }

    private static @Nullable Label read(String text, int at, int to, boolean startsLine) {
        int end = Letters.wordEnd(text, at, to);
        String word = end - at > 20 || end == at ? "" : Letters.lower(text.substring(at, end));
        if (word.equals("контрольный")) {
            int second = Letters.skipBlanks(text, end, to);
            Label label = read(text, second, to, startsLine);
            return label == null || label.kind() != FieldKind.DEADLINE
                    ? null
                    : new Label(FieldKind.DEADLINE, at, label.valueStart());
        }
        FieldKind kind = KINDS.get(word);
        if (kind == null) {
            return null;
        }
        int labelEnd = restOfLabel(text, end, to, kind, word);
        return LabelEnd.closed(text, at, labelEnd, to, startsLine, kind, word);
    }

    /** Past «исполнения», «(-ые)», «исполнитель», «за исполнение». */
    private static int restOfLabel(String text, int from, int to, FieldKind kind, String first) {
        int end = from;
        boolean abbreviated = first.equals("отв") || first.equals("исп");
        if (abbreviated && end < to && text.charAt(end) == '.') {
            end++;
        }
        for (int words = 0; words < MOST_LABEL_WORDS; words++) {
            int at = Letters.skipBlanks(text, end, to);
            if (at < to && text.charAt(at) == '(') {
                int closing = Letters.indexOf(text, ')', at, Math.min(to, at + MOST_IN_BRACKETS));
                if (closing < 0) {
                    return end;
                }
                end = closing + 1;
            } else {
                String word = Letters.word(text, at, Math.min(to, at + 20));
                if (!belongsToLabel(word, kind)) {
                    return end;
                }
                end = at + word.length();
            }
        }
        return end;
    }

    private static boolean belongsToLabel(String word, FieldKind kind) {
        if (kind == FieldKind.DEADLINE) {
            return word.endsWith("ния")
                    || word.endsWith("ции")
                    || word.endsWith("чи")
                    || word.equals("отчета")
                    || word.equals("работ")
                    || word.equals("доклада");
        }
        return NAMES_OF_PERSONS.contains(word)
                || word.equals("за")
                || word.endsWith("ние")
                || word.endsWith("нием")
                || word.endsWith("цию")
                || word.equals("поручения")
                || word.equals("пункта");
    }
}
