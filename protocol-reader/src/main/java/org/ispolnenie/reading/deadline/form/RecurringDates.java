package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.Month;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.Recurrence;
import org.ispolnenie.reading.deadline.Recurrence.Unit;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * «ежеквартально», «ежемесячно до 5 числа», «до 25 числа каждого месяца», «не позднее 20 числа месяца, следующего за
 * отчетным кварталом», «ежегодно до 1 февраля», «еженедельно (по пятницам)», «1 раз в полугодие».
 */
final class RecurringDates implements DeadlineForm {

    private final Periods periods = new Periods();
    private final FixedDates dates = new FixedDates();
    private final Years years = new Years();
    private final Months months = new Months();

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        Frequency.Said said = new Frequency.Said();
        if (cursor.skip("постоянно")) {
            cursor.skip(',');
        }
        if (!Frequency.readFrequency(cursor, said) && !readDay(cursor, said)) {
            return null;
        }
        int end = cursor.at();
        for (int i = 0; i < 3; i++) {
            cursor.skip(',');
            if (!Frequency.readFrequency(cursor, said) && !readDay(cursor, said) && !readUntil(cursor, said)) {
                break;
            }
            end = cursor.at();
        }
        cursor.moveTo(end);
        Unit unit = said.unit;
        if (unit == null) {
            return null;
        }
        boolean bounded = said.day != null && unit != Unit.WEEK;
        return new DeadlineMeaning(DeadlineType.RECURRING, bounded ? Boundary.BY_INCLUSIVE : null)
                .recurring(new Recurrence(unit, said.day, said.month, said.following))
                .between(cursor.context().protocolDate(), said.until);
    }

    /** «до 5 числа [месяца, следующего за отчетным кварталом]», «до 1 февраля [каждого года]», «в марте». */
    private boolean readDay(Cursor cursor, Frequency.Said said) {
        int start = cursor.at();
        Bound bound = Bound.read(cursor);
        if (bound != null) {
            WrittenDay day = WrittenDay.read(cursor);
            if (day != null && day.year() == null && day.month() > 0) {
                said.day = day.day();
                said.month = day.month();
                Frequency.readFollowing(cursor, said);
                return true;
            }
            cursor.moveTo(start);
            Bound.read(cursor);
            WrittenDay number = day == null ? WrittenDay.readBare(cursor) : null;
            if (number != null && (cursor.skip("числа") || cursor.skip("число"))) {
                said.day = number.day();
                Frequency.readFollowing(cursor, said);
                return true;
            }
        } else if (said.unit == Unit.YEAR && readPartOfYear(cursor, said)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** «в марте», «август», «с 1 по 15 июня». */
    private boolean readPartOfYear(Cursor cursor, Frequency.Said said) {
        int start = cursor.at();
        cursor.skip("в");
        Month month = cursor.skipMonth();
        if (month != null) {
            said.month = month.getValue();
            return WrittenYear.read(cursor) == null;
        }
        cursor.moveTo(start);
        DeadlineMeaning period = periods.read(cursor);
        LocalDate last = period == null ? null : period.last();
        if (last == null) {
            return false;
        }
        said.month = last.getMonthValue();
        said.day = last.getDayOfMonth();
        return true;
    }

    private boolean readUntil(Cursor cursor, Frequency.Said said) {
        int start = cursor.at();
        boolean bounded = Bound.read(cursor) != null;
        for (DeadlineForm form : new DeadlineForm[] {dates, years, months}) {
            cursor.moveTo(start);
            DeadlineMeaning until = bounded ? form.read(cursor) : null;
            if (until != null) {
                said.until = until.last();
                return true;
            }
        }
        cursor.moveTo(start);
        boolean during = cursor.skipAll("в", "течение") || cursor.skipAll("в", "течении");
        SchoolYear school = cursor.context().schoolYear();
        if (during && cursor.skipStem("учеб") && cursor.skipYearWord() && school != null) {
            said.until = school.lastDay();
            return true;
        }
        cursor.moveTo(start);
        return false;
    }
}
