package org.ispolnenie.reading.deadline.form;

import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Event;
import org.jspecify.annotations.Nullable;

/** Deadlines whose date stands in another document: «по графику», «по отдельному плану», «при необходимости». */
final class DateElsewhere implements DeadlineForm {

    private static final String[] SOURCES = {
        "график",
        "план",
        "расписани",
        "мер",
        "согласовани",
        "запрос",
        "факт",
        "заявк",
        "приглашени",
        "необходимост",
        "поручени",
        "требовани",
        "поступлени",
        "готовност",
        "приложени"
    };
    private static final int MOST_ADJECTIVES = 3;

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        if (cursor.isInText()) {
            return null;
        }
        if (cursor.skipAll("до", "особого", "распоряжения")) {
            return new DeadlineMeaning(DeadlineType.EXTERNAL, null).flag(DeadlineFlag.NEEDS_DATE);
        }
        boolean said = cursor.skip("по")
                || cursor.skip("при")
                || cursor.skip("согласно")
                || cursor.skipAll("в", "соответствии", "с")
                || cursor.skip("в");
        if (!said) {
            return null;
        }
        boolean inTerms = cursor.tokens().word(cursor.at() - 1).equals("в");
        if (inTerms) {
            cursor.skipStem("установленн", "указанн", "определенн", "рабоч", "планов");
            if (!cursor.skipStem("срок", "порядке")) {
                return null;
            }
        } else if (!skipSource(cursor)) {
            return null;
        }
        skipRestOfClause(cursor);
        return new DeadlineMeaning(DeadlineType.EXTERNAL, null).flag(DeadlineFlag.NEEDS_DATE);
    }

    private static boolean skipSource(Cursor cursor) {
        for (int i = 0; i <= MOST_ADJECTIVES; i++) {
            if (cursor.skipStem(SOURCES)) {
                return true;
            }
            if (cursor.word().isEmpty()) {
                return false;
            }
            cursor.moveTo(cursor.at() + 1);
        }
        return false;
    }

    /** «по графику проведения олимпиады»: the words that say which one belong to it. */
    private static void skipRestOfClause(Cursor cursor) {
        int start = cursor.at();
        if (cursor.skip('-') && cursor.word().isEmpty()) {
            cursor.moveTo(start);
        }
        Event.read(cursor);
    }
}
