package org.ispolnenie.protocol.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.shared.input.WrittenText;

/** Dates as people type them, several with commas: 15.11.2019 is put as 2019-11-15; anything else is left as it is. */
final class TypedDates {

    private static final Pattern RUSSIAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private TypedDates() {}

    /** Days as they are offered for typing. */
    static String text(Stream<LocalDate> days) {
        return days.map(SHOWN::format).collect(Collectors.joining(", "));
    }

    static List<String> iso(String typed) {
        return Arrays.stream(WrittenText.line(typed).split("[,;\\s\u00a0\u202f]+"))
                .filter(part -> !part.isEmpty())
                .map(TypedDates::isoOfOne)
                .toList();
    }

    private static String isoOfOne(String typed) {
        var date = RUSSIAN.matcher(typed);
        return date.matches()
                ? "%s-%02d-%02d"
                        .formatted(date.group(3), Integer.valueOf(date.group(2)), Integer.valueOf(date.group(1)))
                : typed;
    }
}
