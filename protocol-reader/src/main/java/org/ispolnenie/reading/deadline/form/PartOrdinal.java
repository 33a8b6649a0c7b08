package org.ispolnenie.reading.deadline.form;

import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Vocabulary;

/** Skips the ordinal of a part of the year: «III», «3-й», «третий». */
final class PartOrdinal {

    private PartOrdinal() {}

    /** «I», «1», «1-й», «первом», of decades and halves also «последняя»; 0 if there is none. */
    static int skipOrdinal(Cursor cursor) {
        if (cursor.isWordThatStarts("последн")) {
            String unit = cursor.tokens().word(cursor.at() + 1);
            int last = unit.startsWith("декад")
                    ? WrittenPart.Unit.DECADE.most
                    : unit.startsWith("половин") ? WrittenPart.Unit.HALF_MONTH.most : 0;
            cursor.moveTo(last > 0 ? cursor.at() + 1 : cursor.at());
            return last;
        }
        int ordinal = Vocabulary.ordinal(cursor.word());
        if (ordinal > 0) {
            cursor.moveTo(cursor.at() + 1);
            return ordinal;
        }
        if (cursor.digits() != 1) {
            return 0;
        }
        int number = cursor.skipShortNumber();
        int afterNumber = cursor.at();
        if (cursor.skip('-') && !skipEnding(cursor)) {
            cursor.moveTo(afterNumber);
        }
        return number;
    }

    /** The ending behind a figure: «1-й», «2-я», «3-м». */
    private static boolean skipEnding(Cursor cursor) {
        return cursor.word().length() <= 3
                && Vocabulary.ordinal(cursor.word()) == 0
                && cursor.skipStem("й", "я", "е", "м", "г", "о", "ы", "ю", "х");
    }
}
