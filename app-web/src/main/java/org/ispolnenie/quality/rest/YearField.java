package org.ispolnenie.quality.rest;

import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** A year in a query or a body. */
final class YearField {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    private YearField() {}

    static @Nullable Integer optional(QueryFields query, String name) {
        @Nullable String text = query.text(name);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{4}") && isInRange(Long.parseLong(text))) {
            return Integer.valueOf(text);
        }
        query.fault(name, reason());
        return null;
    }

    /** Any year where it is not there, which the query's check says. */
    static int required(QueryFields query, String name) {
        @Nullable Integer year = optional(query, name);
        if (query.text(name) == null) {
            query.fault(name, Message.of("shared.REQUIRED"));
        }
        return year == null ? EARLIEST : year;
    }

    /** Any year where it is not there, which the body's check says. */
    static int required(JsonFields fields, String name) {
        @Nullable Long year = fields.number(name);
        if (year == null) {
            fields.requiredNumber(name);
        } else if (isInRange(year)) {
            return year.intValue();
        } else {
            fields.refuse(name, reason());
        }
        return EARLIEST;
    }

    private static boolean isInRange(long year) {
        return year >= EARLIEST && year <= LATEST;
    }

    private static Message reason() {
        return Message.of("quality.YEAR_OUT_OF_RANGE", String.valueOf(EARLIEST), String.valueOf(LATEST));
    }
}
