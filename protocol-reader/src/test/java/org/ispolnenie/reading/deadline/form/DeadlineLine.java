package org.ispolnenie.reading.deadline.form;

import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.Recurrence;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.jspecify.annotations.Nullable;

/** What was read of a deadline, without its words and confidence, in one line that a table of examples can hold. */
final class DeadlineLine {

    private DeadlineLine() {}

    static String of(DeadlineExpression deadline) {
        StringBuilder told = new StringBuilder(deadline.type().name());
        append(told, "", deadline.boundary());
        deadline.dates().forEach(date -> append(told, "", date));
        append(told, "at ", deadline.time());
        append(told, "from ", deadline.from());
        append(told, "to ", deadline.to());
        Recurrence how = deadline.recurrence();
        if (how != null) {
            append(told, "every ", how.unit());
            append(told, "day ", how.day());
            append(told, "month ", how.month());
            told.append(how.followingUnit() ? " following" : "");
        }
        RelativeTerm term = deadline.relative();
        if (term != null) {
            append(told, "", term.amount());
            append(told, "", term.unit());
            told.append(term.before() ? " before" : "");
            append(told, "event ", quoted(term.event()));
            append(told, "word ", quoted(term.urgencyWord()));
        }
        deadline.certainty().alternatives().forEach(date -> append(told, "or ", date));
        deadline.certainty().flags().forEach(flag -> append(told, "", flag));
        return told.toString();
    }

    private static @Nullable String quoted(@Nullable String words) {
        return words == null ? null : "[" + words + "]";
    }

    private static void append(StringBuilder told, String name, @Nullable Object value) {
        if (value != null) {
            told.append(' ').append(name).append(value);
        }
    }
}
