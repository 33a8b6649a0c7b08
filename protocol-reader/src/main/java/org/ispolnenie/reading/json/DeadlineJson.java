package org.ispolnenie.reading.json;

import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.Recurrence;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.json.JsonText;
import org.jspecify.annotations.Nullable;

/** A deadline: its words and their meaning. */
public final class DeadlineJson {

    private DeadlineJson() {}

    public static void write(JsonText json, DeadlineExpression deadline, @Nullable Span span) {
        json.field("raw", deadline.asWritten())
                .value("type", deadline.type())
                .value("boundary", deadline.boundary())
                .values("dates", deadline.dates())
                .value("time", deadline.time())
                .value("from", deadline.from())
                .value("to", deadline.to())
                .object("recurrence", deadline.recurrence(), DeadlineJson::recurrence)
                .object("relative", deadline.relative(), DeadlineJson::relative)
                .values("alternatives", deadline.certainty().alternatives())
                .values("flags", deadline.certainty().flags())
                .field("confidence", deadline.certainty().confidence())
                .object("span", span, ReadingJson::span);
    }

    private static void recurrence(JsonText json, Recurrence recurrence) {
        json.value("unit", recurrence.unit())
                .number("day", recurrence.day())
                .number("month", recurrence.month())
                .field("followingUnit", recurrence.followingUnit());
    }

    private static void relative(JsonText json, RelativeTerm term) {
        json.field("amount", term.amount())
                .value("unit", term.unit())
                .field("before", term.before())
                .field("event", term.event())
                .field("urgencyWord", term.urgencyWord());
    }
}
