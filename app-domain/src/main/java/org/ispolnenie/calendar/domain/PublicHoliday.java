package org.ispolnenie.calendar.domain;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** The non-working holidays of article 112 of the Labour Code, by their names in it. */
enum PublicHoliday {
    NEW_YEAR_HOLIDAYS(Month.JANUARY, 1, 8, "Новогодние каникулы"),
    CHRISTMAS(Month.JANUARY, 7, 7, "Рождество Христово"),
    DEFENDERS_DAY(Month.FEBRUARY, 23, 23, "День защитника Отечества"),
    WOMENS_DAY(Month.MARCH, 8, 8, "Международный женский день"),
    SPRING_AND_LABOUR_DAY(Month.MAY, 1, 1, "Праздник Весны и Труда"),
    VICTORY_DAY(Month.MAY, 9, 9, "День Победы"),
    RUSSIA_DAY(Month.JUNE, 12, 12, "День России"),
    UNITY_DAY(Month.NOVEMBER, 4, 4, "День народного единства");

    /** The code itself, the basis of these days. */
    static final String BASIS = "ТК РФ ст. 112";

    private final Month month;
    private final int firstDay;
    private final int lastDay;
    private final String title;

    PublicHoliday(Month month, int firstDay, int lastDay, String title) {
        this.month = month;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.title = title;
    }

    /** The holiday of a day, null if it is none. */
    static @Nullable PublicHoliday on(LocalDate date) {
        if (CHRISTMAS.includes(date)) {
            return CHRISTMAS;
        }
        for (PublicHoliday holiday : values()) {
            if (holiday.includes(date)) {
                return holiday;
            }
        }
        return null;
    }

    /** Weekends that meet the January holidays are moved by an act, all others move on by themselves. */
    boolean movesWeekend() {
        return month != Month.JANUARY;
    }

    String title() {
        return title;
    }

    private boolean includes(LocalDate date) {
        return date.getMonth() == month && date.getDayOfMonth() >= firstDay && date.getDayOfMonth() <= lastDay;
    }
}
