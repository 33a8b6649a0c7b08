package org.ispolnenie.reading.deadline.form;

import java.time.Month;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/** Reads a quarter, half-year or decade as it is written: «III квартал», «первая половина марта». */
final class WrittenPart {

    private WrittenPart() {}

    /** The unit a part is counted in. */
    enum Unit {
        QUARTER(DeadlineType.QUARTER, 3, 4),
        HALF_YEAR(DeadlineType.HALF_YEAR, 6, 2),
        DECADE(DeadlineType.DECADE, 0, 3),
        HALF_MONTH(DeadlineType.PERIOD, 0, 2);

        final DeadlineType type;
        final int months;
        final int most;

        Unit(DeadlineType type, int months, int most) {
            this.type = type;
            this.months = months;
            this.most = most;
        }
    }

    /** Parts as written: from the first to the last of them, of a month or a year. */
    record Written(Unit unit, int first, int last, @Nullable Month month, @Nullable WrittenYear year) {

        Written in(@Nullable WrittenYear otherYear) {
            return new Written(unit, first, last, month, otherYear);
        }

        /** The month the part ends in. */
        int lastMonth(int number) {
            return month == null ? number * unit.months : month.getValue();
        }
    }

    static @Nullable Written readWritten(Cursor cursor) {
        int third = cursor.skip("начало") || cursor.skip("начале")
                ? 1
                : cursor.skip("середина") || cursor.skip("середине") ? 2 : 0;
        if (third > 0) {
            Month month = cursor.skipMonth();
            return month == null ? null : new Written(Unit.DECADE, third, third, month, WrittenYear.read(cursor));
        }
        int first = PartOrdinal.skipOrdinal(cursor);
        if (first == 0) {
            return null;
        }
        int last = first;
        if (cursor.skip('-') || cursor.skip("и") || cursor.skip(',')) {
            last = PartOrdinal.skipOrdinal(cursor);
        }
        Unit unit = readUnit(cursor);
        if (unit == null || last < first || last > unit.most) {
            return null;
        }
        Month month = unit.months == 0 ? cursor.skipMonth() : null;
        if (unit.months == 0 && month == null) {
            return null;
        }
        return new Written(unit, first, last, month, WrittenYear.read(cursor));
    }

    /** The part a range ends with; the first itself if it is no range. */
    static Written readSecond(Cursor cursor, Written first) {
        int start = cursor.at();
        Written second = cursor.skip('-') ? readWritten(cursor) : null;
        if (second == null) {
            cursor.moveTo(start);
            return first;
        }
        return second;
    }

    private static @Nullable Unit readUnit(Cursor cursor) {
        if (cursor.skipStem("квартал")) {
            return Unit.QUARTER;
        }
        if (cursor.skip("кв")) {
            cursor.skip('.');
            return Unit.QUARTER;
        }
        if (cursor.skipStem("полугоди")) {
            return Unit.HALF_YEAR;
        }
        if (cursor.skipStem("декад")) {
            return Unit.DECADE;
        }
        return cursor.skipStem("половин") ? Unit.HALF_MONTH : null;
    }

    static boolean skipLead(Cursor cursor) {
        if (cursor.skip("в") || cursor.skip("во")) {
            cursor.skip("течение");
            cursor.skip("течении");
            return true;
        }
        return cursor.skipAll("на", "протяжении");
    }
}
