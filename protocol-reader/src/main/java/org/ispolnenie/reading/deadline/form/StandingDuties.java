package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.BesideDate;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Event;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that go on: «постоянно», «постоянно до 2024 года», «в течение учебного года», «начиная с 2022 года», «с 1
 * сентября 2020 года».
 */
final class StandingDuties implements DeadlineForm {

    private static final Set<String> ALWAYS =
            Set.of("постоянно", "бессрочно", "непрерывно", "систематически", "регулярно", "круглогодично");

    private final Years years = new Years();
    private final FixedDates dates = new FixedDates();
    private final Months months = new Months();

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        int start = cursor.at();
        if (skipAlways(cursor)) {
            return readAlways(cursor, cursor.tokens().word(start - 1).isEmpty());
        }
        cursor.moveTo(start);
        DeadlineMeaning during = DuringPeriod.readDuring(cursor);
        if (during != null) {
            return during;
        }
        cursor.moveTo(start);
        return readFrom(cursor);
    }

    private static boolean skipAlways(Cursor cursor) {
        if (cursor.isInText()) {
            return cursor.skip("постоянно") || cursor.skipAll("на", "постоянной", "основе");
        }
        return cursor.skipAny(ALWAYS)
                || cursor.skipAll("на", "постоянной", "основе")
                || cursor.skipAll("весь", "период")
                || cursor.skipAll("в", "течение", "всего", "периода");
    }

    /**
     * @param opens whether a sentence begins with the words: «Постоянно информировать …»
     */
    private @Nullable DeadlineMeaning readAlways(Cursor cursor, boolean opens) {
        int afterWord = cursor.at();
        cursor.skip(',');
        DeadlineMeaning until = readUntil(cursor);
        if (until != null) {
            return until;
        }
        cursor.moveTo(afterWord);
        cursor.skip(',');
        DeadlineMeaning during = DuringPeriod.readDuring(cursor);
        if (during != null) {
            return during;
        }
        cursor.moveTo(afterWord);
        if (cursor.isInText() && !cursor.isEndOfClause() && !(opens && Event.isInfinitive(cursor.word()))) {
            return null;
        }
        LocalDate start = cursor.context().protocolDate();
        DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.CONTINUOUS, null)
                .between(start, null)
                .flag(DeadlineFlag.NEEDS_DATE);
        return start == null
                ? meaning
                : meaning.or(LocalDate.of(start.getYear(), Month.DECEMBER, 31))
                        .or(SchoolYear.on(start).lastDay());
    }

    private @Nullable DeadlineMeaning readUntil(Cursor cursor) {
        int start = cursor.at();
        LocalDate from = cursor.context().protocolDate();
        Bound bound = Bound.read(cursor);
        WrittenYear year = bound == null ? null : Years.readNamed(cursor);
        if (year != null) {
            BesideDate.skipInclusive(cursor);
            DeadlineMeaning meaning = Years.untilYear(year, DeadlineType.CONTINUOUS_UNTIL_YEAR);
            return meaning.between(from, meaning.last());
        }
        for (DeadlineForm form : new DeadlineForm[] {dates, months, years}) {
            cursor.moveTo(start);
            DeadlineMeaning until = bound == null ? null : form.read(cursor);
            LocalDate last = until == null ? null : until.last();
            if (last != null) {
                return new DeadlineMeaning(DeadlineType.CONTINUOUS, Boundary.BY_INCLUSIVE)
                        .between(from, last)
                        .due(last);
            }
        }
        return null;
    }

    private static @Nullable DeadlineMeaning readFrom(Cursor cursor) {
        boolean starting = cursor.skip("начиная");
        if (!cursor.skip("с") && !cursor.skip("со") || cursor.isInText() && !starting) {
            return null;
        }
        DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.CONTINUOUS, Boundary.FROM);
        WrittenDay day = WrittenDay.read(cursor);
        if (day != null) {
            return meaning.between(FixedDates.resolved(day, cursor.context(), null, meaning), null)
                    .flag(DeadlineFlag.NEEDS_DATE);
        }
        Month month = cursor.skipMonth();
        WrittenYear year = month == null ? Years.readNamed(cursor) : WrittenYear.read(cursor);
        if (month != null) {
            WrittenDay first = new WrittenDay(1, month.getValue(), year, false);
            return meaning.between(FixedDates.resolved(first, cursor.context(), null, meaning), null)
                    .flag(DeadlineFlag.NEEDS_DATE);
        }
        if (year == null) {
            return null;
        }
        LocalDate first = year.school()
                ? SchoolYear.startingIn(year.first()).firstDay()
                : LocalDate.of(year.first(), Month.JANUARY, 1);
        return meaning.between(first, null).flag(DeadlineFlag.NEEDS_DATE);
    }
}
