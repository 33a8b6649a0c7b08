package org.ispolnenie.reading.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a working calendar.
 *
 * @param date      the day
 * @param kind      what day it is
 * @param title     the name of the holiday or of the transfer, as in the table of exceptions; null on a plain day
 * @param basis     the act it rests on, {@code Указ Президента РФ от 02.04.2020 № 239}; null on a plain day
 * @param confirmed false while the act's particulars are not known
 */
public record CalendarDay(
        LocalDate date, DayKind kind, @Nullable String title, @Nullable String basis, boolean confirmed) {

    public boolean isWorking() {
        return kind.isWorking();
    }
}
