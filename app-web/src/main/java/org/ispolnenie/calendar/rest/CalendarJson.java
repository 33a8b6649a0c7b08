package org.ispolnenie.calendar.rest;

import org.ispolnenie.calendar.domain.CalendarDay;
import org.ispolnenie.calendar.service.CalendarQueries.CalendarYear;
import org.ispolnenie.shared.rest.JsonText;

/** A year of the working calendar. */
final class CalendarJson {

    private CalendarJson() {}

    static void write(JsonText json, CalendarYear year) {
        json.field("year", year.year())
                .value("knownOn", year.knownOn())
                .field("byLawOnly", year.byLawOnly())
                .array("days", year.days(), CalendarJson::day);
    }

    private static void day(JsonText json, CalendarDay day) {
        json.value("date", day.date())
                .value("kind", day.kind())
                .field("working", day.isWorking())
                .field("title", day.title())
                .field("basis", day.basis())
                .field("confirmed", day.confirmed());
    }
}
