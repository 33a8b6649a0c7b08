package org.ispolnenie.reading.layout.line;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.reading.text.Letters;

/** Lines that stand after the decisions: signatures, the clause on who controls, annexes, the list of addressees. */
public final class ClosingLine {

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
    private static final Pattern ACTING =
            Pattern.compile("(?iu)(?:и\\. ?о\\.|врио|зам\\.|ответственный(?=\\s+секретар))\\s{0,3}");
    private static final int LONGEST_SIGNED = 160;
    private static final int LONGEST_POST = 45;

    private ClosingLine() {}

    /** «Приложение № 1»: nothing below it was decided here, however it is numbered. */
    public static boolean isAnnex(String text, int from, int to) {
        return Letters.word(text, from, Math.min(to, from + 12)).startsWith("приложени");
    }

    public static boolean isClosing(String text, int from, int to) {
        if (!Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        if (afterActing(text, from, to) > from) {
            return isSigned(text, from, to, false);
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
        return SignatureSigns.hasGap(text, from, to)
                || SignatureSigns.hasInitials(text, from, to)
                || to - from <= LONGEST_POST && !Letters.endsSentence(text, from, to);
    }

    /** Whether a line that follows an unfinished one is a signature all the same: a post, and room to sign or a name. */
    public static boolean isSigned(String text, int from, int to, boolean isNameBelow) {
        int post = afterActing(text, from, to);
        if (!Character.isUpperCase(text.charAt(from)) || to - from > LONGEST_SIGNED) {
            return false;
        }
        String word = Letters.word(text, post, Math.min(to, post + 22));
        boolean holdsPost = post > from ? POSTS.stream().anyMatch(p -> isForm(word, p)) : POSTS.contains(word);
        return holdsPost
                && !Letters.hasInfinitive(text, from, to)
                && (SignatureSigns.hasGap(text, from, to) && SignatureSigns.hasInitials(text, from, to)
                        || isNameBelow && !Letters.endsSentence(text, from, to)
                        || SignatureSigns.endsWithName(text, from, to));
    }

    /** Past «И.о.», «Врио», «Зам.», «Ответственный» секретарь; {@code from} if the line begins with none of them. */
    private static int afterActing(String text, int from, int to) {
        Matcher acting = ACTING.matcher(text).region(from, to);
        return acting.lookingAt() ? acting.end() : from;
    }

    private static boolean isForm(String word, String post) {
        return word.startsWith(post.substring(0, post.length() - 1));
    }
}
