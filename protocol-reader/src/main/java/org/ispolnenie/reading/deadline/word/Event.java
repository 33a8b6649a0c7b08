package org.ispolnenie.reading.deadline.word;

import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineContext;

/** An event that a term is counted from, as it stands in the text: «со дня получения протокола». */
public final class Event {

    private static final int MOST_WORDS = 12;
    private static final Set<String> NEXT_TASK = Set.of("ответственный", "ответственные", "ответственная", "срок");

    private Event() {}

    /** Skips «со дня», «с момента», «с даты», «после», «от даты»; leaves the place as it was if there is none. */
    public static boolean skipMark(Cursor cursor) {
        int start = cursor.at();
        if (cursor.skip("после")) {
            return true;
        }
        boolean from = cursor.skip("со") || cursor.skip("с") || cursor.skip("от");
        if (from && (cursor.skip("дня") || cursor.skip("момента") || cursor.skip("даты") || cursor.skip("времени"))) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** The words up to the end of the clause or the next task; empty if there are none. */
    public static String read(Cursor cursor) {
        int start = cursor.at();
        for (int words = 0; words < MOST_WORDS && !isEnd(cursor); words++) {
            cursor.moveTo(cursor.at() + 1);
        }
        return cursor.wordsSince(start);
    }

    /** Terms from the signing of the protocol count from the protocol's date: no other is known of it. */
    public static boolean isSigningOfProtocol(String event) {
        Cursor cursor = new Cursor(event, 0, event.length(), DeadlineContext.unknown());
        boolean signing = cursor.skipStem("подписания", "утверждения", "принятия", "оформления", "проведения");
        cursor.skipStem("настоящ", "данн");
        return signing && cursor.skipStem("протокол", "решени", "совещани") && cursor.isAtEnd();
    }

    private static boolean isEnd(Cursor cursor) {
        char sign = cursor.sign();
        String word = cursor.word();
        return cursor.isAtEnd()
                || sign != 0 && ".;,():|¶".indexOf(sign) >= 0
                || sign == Tokens.PARAGRAPH
                || isInfinitive(word)
                || NEXT_TASK.contains(word);
    }

    public static boolean isInfinitive(String word) {
        return word.length() > 4
                && (word.endsWith("ить")
                        || word.endsWith("ать")
                        || word.endsWith("ять")
                        || word.endsWith("еть")
                        || word.endsWith("овать")
                        || word.endsWith("вести")
                        || word.endsWith("нести")
                        || word.endsWith("ться"));
    }
}
