package org.ispolnenie.protocol.domain.reading.layout;

import java.util.Set;

/** Lines that stand after the decisions: signatures, the clause on who controls, annexes, the list of addressees. */
final class ClosingLine {

    private static final Set<String> POSTS = Set.of(
            "председатель",
            "председательствующий",
            "председательствовал",
            "секретарь",
            "заместитель",
            "первый",
            "начальник",
            "директор",
            "руководитель",
            "министр",
            "глава");

    private static final Set<String> ENDINGS =
            Set.of("подпись", "подписи", "верно", "разослать", "рассылка", "согласовано", "ознакомлены", "подписано");

    private static final Set<String> WRITING =
            Set.of("вел", "вела", "составил", "составила", "подготовил", "подготовила");
    private static final int LONGEST_POST = 45;
    private static final int WIDE_GAP = 3;

    private ClosingLine() {}

    static boolean isClosing(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        int wordEnd = Letters.wordEnd(text, from, to);
        if (wordEnd - from > 20 || wordEnd - from < 5) {
            return false;
        }
        String word = Letters.lower(text.substring(from, wordEnd));
        int next = Letters.skipBlanks(text, wordEnd, to);
        if (ENDINGS.contains(word)) {
            return true;
        }
        String second = Letters.word(text, next, Math.min(to, next + 14));
        return switch (word) {
            case "контроль" -> second.equals("за");
            case "протокол" -> WRITING.contains(second);
            case "приложение", "приложения" ->
                next == to
                        || ":№N".indexOf(text.charAt(next)) >= 0
                        || Character.isDigit(text.charAt(next))
                        || second.equals("к");
            default -> POSTS.contains(word) && isSignature(text, from, to);
        };
    }

    private static boolean isSignature(String text, int from, int to) {
        return hasGap(text, from, to)
                || hasInitials(text, from, to)
                || to - from <= LONGEST_POST && !Letters.endsSentence(text, from, to);
    }

    /** Room for a signature: a wide gap, a tab, underscores. */
    private static boolean hasGap(String text, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            blanks = Letters.isBlank(c) ? blanks + 1 : 0;
            if (blanks >= WIDE_GAP || c == '\t' || c == '_') {
                return true;
            }
        }
        return false;
    }

    /** «И.И.» somewhere on the line. */
    static boolean hasInitials(String text, int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && text.charAt(i + 1) == '.'
                    && (i == from || !Character.isLetter(text.charAt(i - 1)))) {
                int second = text.charAt(i + 2) == ' ' ? i + 3 : i + 2;
                if (second + 1 < to && Character.isUpperCase(text.charAt(second)) && text.charAt(second + 1) == '.') {
                    return true;
                }
            }
        }
        return false;
    }
}
