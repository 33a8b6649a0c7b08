package org.ispolnenie.reading.deadline.form;

import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Cursor.Place;
import org.ispolnenie.reading.deadline.word.Tokens;
import org.ispolnenie.reading.deadline.word.WrittenDay;

/** Where in a text a deadline may begin, and which dates are none: those of acts and of stages. */
final class DeadlineSigns {

    private static final Set<String> BEGINNINGS = Set.of(
            "до",
            "в",
            "во",
            "не",
            "к",
            "ко",
            "с",
            "со",
            "срок",
            "вплоть",
            "начиная",
            "на",
            "за",
            "через",
            "по",
            "постоянно",
            "срочно",
            "незамедлительно",
            "немедленно",
            "безотлагательно",
            "оперативно",
            "ежедневно",
            "еженедельно",
            "ежемесячно",
            "ежеквартально",
            "ежегодно",
            "каждый",
            "каждую",
            "каждое",
            "раз",
            "один",
            "одного");
    private static final Set<String> LABELS = Set.of("срок", "сроки", "дата");
    private static final int MOST_LABEL_WORDS = 3;

    private DeadlineSigns() {}

    static boolean mayBegin(Tokens tokens, int at) {
        return BEGINNINGS.contains(tokens.word(at))
                || tokens.number(at) > 0 && tokens.word(at + 1).startsWith("раз");
    }

    /** «Срок:», «Срок исполнения –»: where the value begins; the given place if there is no label. */
    static int afterLabel(Cursor cursor, int start) {
        if (!LABELS.contains(cursor.tokens().word(start))) {
            return start;
        }
        cursor.moveTo(start + 1);
        if (cursor.skip('(')) {
            cursor.moveTo(cursor.at() + 1);
            cursor.skip(')');
        }
        for (int i = 0; i < MOST_LABEL_WORDS && isLabelWord(cursor.word()); i++) {
            cursor.moveTo(cursor.at() + 1);
        }
        boolean marked = cursor.skip(':') | cursor.skip('-');
        return marked || cursor.at() > start + 1 && cursor.word().equals("до") ? cursor.at() : start;
    }

    private static boolean isLabelWord(String word) {
        return word.endsWith("ния") || word.endsWith("ции") || word.equals("отчета") || word.equals("информации");
    }

    static boolean isOpening(char sign) {
        return sign == '-' || sign == ':' || sign == '(' || sign == ',' || sign == '.' || sign == Tokens.PARAGRAPH;
    }

    /** «20.03.2020 – 1 этап, 20.04.2020 – 2 этап»: a whole date with a remark of its own. */
    static boolean isDateOfStage(Cursor cursor, int at) {
        if (cursor.tokens().number(at) <= 0 || isDateOfAct(cursor.tokens(), at)) {
            return false;
        }
        cursor.moveTo(at, Place.LINE);
        WrittenDay day = WrittenDay.read(cursor);
        return day != null && day.year() != null && (cursor.skip('-') || cursor.skip('('));
    }

    /** «приказа от 10.05.2007 г. № 550». */
    static boolean isDateOfAct(Tokens tokens, int at) {
        return tokens.word(at - 1).equals("от") || tokens.sign(at - 1) == '№';
    }

    /** Names are in quotes, and «Стратегия до 2025 года» is one. */
    static int quotesAt(char sign, int open) {
        return switch (sign) {
            case '«' -> open + 1;
            case '»' -> Math.max(0, open - 1);
            case Tokens.PARAGRAPH -> 0;
            default -> open;
        };
    }

    /** A time in running text that was over before the meeting tells of an event. */
    static boolean isOver(DeadlineMeaning meaning, DeadlineContext context) {
        var last = meaning.last();
        var protocolDate = context.protocolDate();
        return meaning.isTimeSpan() && last != null && protocolDate != null && last.isBefore(protocolDate);
    }
}
