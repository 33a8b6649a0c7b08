package org.ispolnenie.reading.deadline.word;

import java.util.Set;
import org.ispolnenie.reading.deadline.RelativeTerm.Unit;
import org.jspecify.annotations.Nullable;

/** Reads how long a term is: «5 рабочих дней», «двухнедельный», «полтора месяца». */
public final class LengthOfTerm {

    private static final Set<String> NUMERAL_ENDINGS = Set.of("х", "ти", "и", "ми", "й", "го", "я");
    private static final int LONGEST_TERM = 9_999;

    private LengthOfTerm() {}

    /** An amount with its unit. */
    public record Term(int amount, Unit unit) {}

    public static boolean isAmount(Cursor cursor) {
        return cursor.number() >= 0 || Vocabulary.numeral(cursor.word()) > 0;
    }

    public static @Nullable Term readTerm(Cursor cursor) {
        int amount = readAmount(cursor);
        boolean working = false;
        if (cursor.skipStem("рабоч")) {
            working = true;
        } else {
            cursor.skipStem("календарн", "учебн");
        }
        Unit unit = unit(cursor.word());
        if (unit == null || amount < 0 || amount > LONGEST_TERM) {
            return null;
        }
        amount *= monthsIn(cursor.word());
        cursor.moveTo(cursor.at() + 1);
        return new Term(amount, working && unit == Unit.DAY ? Unit.WORKING_DAY : unit);
    }

    /** «10», «10-ти», «10 (десяти)», «десяти»; one where no number is written («в течение месяца»). */
    private static int readAmount(Cursor cursor) {
        int numeral = Vocabulary.numeral(cursor.word());
        if (numeral > 0) {
            cursor.moveTo(cursor.at() + 1);
            return numeral;
        }
        if (cursor.digits() == 0) {
            return 1;
        }
        int amount = cursor.number();
        cursor.moveTo(cursor.at() + 1);
        skipNumeralEnding(cursor);
        int bracket = cursor.at();
        if (cursor.skip('(')) {
            boolean spelt = Vocabulary.numeral(cursor.word()) > 0;
            cursor.moveTo(cursor.at() + 1);
            if (!spelt || !cursor.skip(')')) {
                cursor.moveTo(bracket);
            }
        }
        return amount;
    }

    public static void skipNumeralEnding(Cursor cursor) {
        int start = cursor.at();
        cursor.skip('-');
        if (!cursor.skipAny(NUMERAL_ENDINGS)) {
            cursor.moveTo(start);
        }
    }

    public static @Nullable Unit unit(String word) {
        return switch (word) {
            case "день", "дня", "дней" -> Unit.DAY;
            case "сутки", "суток" -> Unit.DAY;
            case "час", "часа", "часов" -> Unit.HOUR;
            case "неделя", "недели", "неделю", "недель" -> Unit.WEEK;
            case "месяц", "месяца", "месяцев", "квартала", "полугода", "полугодия" -> Unit.MONTH;
            case "год", "года", "лет" -> Unit.YEAR;
            default -> null;
        };
    }

    private static int monthsIn(String word) {
        return switch (word) {
            case "квартала" -> 3;
            case "полугода", "полугодия" -> 6;
            default -> 1;
        };
    }

    public static @Nullable Unit unitOfAdjective(String word) {
        return switch (word) {
            case "дневный", "суточный" -> Unit.DAY;
            case "недельный" -> Unit.WEEK;
            case "месячный" -> Unit.MONTH;
            case "годичный", "годовой", "годовый" -> Unit.YEAR;
            case "часовой" -> Unit.HOUR;
            default -> null;
        };
    }
}
