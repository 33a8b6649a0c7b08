package org.ispolnenie.reading.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.reading.deadline.DeadlineExpression.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a {@link DeadlineExpression}: twelve fields parted by {@code |}, lists and parts parted by
 * {@code ,}, absent values empty. In the words of the document {@code \}, {@code |}, {@code ,} and line breaks are
 * escaped.
 */
final class DeadlineText {

    private static final int FIELDS = 12;

    private DeadlineText() {}

    static String of(DeadlineExpression deadline) {
        return String.join(
                "|",
                deadline.type().name(),
                text(deadline.boundary()),
                texts(deadline.dates()),
                text(deadline.time()),
                text(deadline.from()),
                text(deadline.to()),
                text(deadline.recurrence()),
                text(deadline.relative()),
                texts(deadline.certainty().alternatives()),
                texts(deadline.certainty().flags()),
                String.valueOf(deadline.certainty().confidence()),
                EscapedText.escaped(deadline.asWritten()));
    }

    static DeadlineExpression parse(String text) {
        List<String> fields = split(text, '|');
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("not a deadline: " + text);
        }
        try {
            return new DeadlineExpression(
                    EscapedText.unescaped(fields.get(11)),
                    DeadlineType.valueOf(fields.get(0)),
                    value(fields.get(1), Boundary::valueOf),
                    values(fields.get(2), LocalDate::parse),
                    value(fields.get(3), LocalTime::parse),
                    value(fields.get(4), LocalDate::parse),
                    value(fields.get(5), LocalDate::parse),
                    value(fields.get(6), DeadlineText::recurrence),
                    value(fields.get(7), DeadlineText::relative),
                    new Certainty(
                            values(fields.get(8), LocalDate::parse),
                            values(fields.get(9), DeadlineFlag::valueOf),
                            Double.parseDouble(fields.get(10))));
        } catch (DateTimeException | IndexOutOfBoundsException malformed) {
            throw new IllegalArgumentException("not a deadline: " + text, malformed);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Recurrence how) {
            return String.join(
                    ",", how.unit().name(), text(how.day()), text(how.month()), String.valueOf(how.followingUnit()));
        }
        if (value instanceof RelativeTerm term) {
            return String.join(
                    ",",
                    String.valueOf(term.amount()),
                    term.unit().name(),
                    String.valueOf(term.before()),
                    words(term.event()),
                    words(term.urgencyWord()));
        }
        return value.toString();
    }

    private static String texts(List<?> values) {
        return values.stream().map(DeadlineText::text).collect(Collectors.joining(","));
    }

    private static Recurrence recurrence(String text) {
        List<String> parts = split(text, ',');
        return new Recurrence(
                Recurrence.Unit.valueOf(parts.get(0)),
                value(parts.get(1), Integer::valueOf),
                value(parts.get(2), Integer::valueOf),
                Boolean.parseBoolean(parts.get(3)));
    }

    private static RelativeTerm relative(String text) {
        List<String> parts = split(text, ',');
        return new RelativeTerm(
                Integer.parseInt(parts.get(0)),
                RelativeTerm.Unit.valueOf(parts.get(1)),
                Boolean.parseBoolean(parts.get(2)),
                value(parts.get(3), DeadlineText::unquoted),
                value(parts.get(4), DeadlineText::unquoted));
    }

    private static <T> @Nullable T value(String field, Function<String, T> reader) {
        return field.isEmpty() ? null : reader.apply(field);
    }

    private static <T> List<T> values(String field, Function<String, T> reader) {
        return field.isEmpty()
                ? List.of()
                : split(field, ',').stream().map(reader).toList();
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Words that may be absent: in quotes, so that absent differs from empty. */
    private static String words(@Nullable String words) {
        return words == null ? "" : '"' + EscapedText.escaped(words) + '"';
    }

    private static String unquoted(String quoted) {
        return EscapedText.unescaped(quoted.substring(1, quoted.length() - 1));
    }
}
