package org.ispolnenie.calendar.rest;

import org.ispolnenie.calendar.domain.ExceptionTable.Standing;
import org.ispolnenie.calendar.service.CalendarImport;
import org.ispolnenie.calendar.service.CalendarQueries.CalendarYear;
import org.ispolnenie.calendar.service.CalendarQueries.YearView;
import org.ispolnenie.calendar.service.ExceptionView;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;

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

    static void year(JsonText json, YearView year) {
        json.field("year", year.year())
                .field("byLawOnly", year.byLawOnly())
                .field("exceptions", year.exceptions())
                .field("unconfirmed", year.unconfirmed());
    }

    static void exception(JsonText json, ExceptionView exception) {
        json.id("id", exception.id())
                .field("version", exception.version())
                .value("date", exception.day())
                .value("kind", exception.kind())
                .value("movedFrom", exception.movedFrom())
                .field("title", exception.title())
                .field("act", exception.act())
                .value("actDate", exception.actDate())
                .field("confirmed", exception.confirmed())
                .field("enteredBy", exception.course().enteredBy())
                .value("enteredAt", exception.course().enteredAt())
                .field("confirmedBy", exception.course().confirmedBy())
                .value("confirmedAt", exception.course().confirmedAt())
                .field("withdrawnBy", exception.course().withdrawnBy())
                .value("withdrawnAt", exception.course().withdrawnAt())
                .field("withdrawalReason", exception.course().withdrawalReason());
    }

    static void read(JsonText json, CalendarImport read, boolean imported, Messages words) {
        json.field("imported", imported)
                .field("new", read.count(Standing.NEW))
                .field("confirms", read.count(Standing.CONFIRMS))
                .field("known", read.count(Standing.KNOWN))
                .field("conflicts", read.count(Standing.CONFLICT))
                .field("byLaw", read.byLaw())
                .array("lines", read.lines(), CalendarJson::line)
                .array("faults", read.faults(), (one, fault) -> one.field("line", fault.line())
                        .field("detail", words.text(fault.reason())));
    }

    private static void line(JsonText json, CalendarImport.Line line) {
        json.field("line", line.line())
                .value("standing", line.standing())
                .value("date", line.day().day())
                .value("kind", line.day().kind())
                .value("movedFrom", line.day().movedFrom())
                .field("title", line.day().title())
                .field("act", line.day().act().citation())
                .value("actDate", line.day().act().date())
                .field("existing", line.existing());
    }
}
