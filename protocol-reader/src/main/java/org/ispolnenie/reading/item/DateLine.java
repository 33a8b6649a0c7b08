package org.ispolnenie.reading.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a heading that carry its date, and which of several dates is that of the meeting. */
final class DateLine {

    private static final int LONGEST_DATE_LINE = 80;
    private static final Pattern BESIDE_DATE = Pattern.compile(
            "(?iu)(?:(?:г\\.|город|пос\\.)\\s*\\p{L}[\\p{L}-]+(?: \\p{L}[\\p{L}-]+)?|(?:№|N)\\s*[\\p{L}0-9./-]+"
                    + "|\\s|[,.()–—:-]|от|года|год|г|дата)*+");
    static final Pattern ACT = Pattern.compile("(?iu)приказ|распоряжен|постановлен|закон|указ|письм");
    private static final Pattern MEETING =
            Pattern.compile("(?iu)состоявш|прошедш|проведенн|по итогам|заседани|совещани");

    private DateLine() {}

    /** A line with nothing but a date, a number and a place. */
    static boolean isDateLine(String line) {
        WrittenDate date = WrittenDate.first(line);
        if (date == null) {
            return false;
        }
        String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
        return rest.length() < LONGEST_DATE_LINE && BESIDE_DATE.matcher(rest).matches();
    }

    static @Nullable LocalDate date(List<String> lines) {
        LocalDate best = null;
        int bestWeight = 0;
        for (String line : lines) {
            for (WrittenDate date : WrittenDate.in(line)) {
                int weight = weight(line, date);
                if (weight > bestWeight) {
                    best = date.day();
                    bestWeight = weight;
                }
            }
        }
        return best;
    }

    private static int weight(String line, WrittenDate date) {
        String before = line.substring(0, date.start());
        if (ACT.matcher(before).find()) {
            return 0;
        }
        if (line.toLowerCase(Locale.ROOT).startsWith("протокол")) {
            return 5;
        }
        if (isDateLine(line)) {
            return 4;
        }
        return MEETING.matcher(before).find() ? 3 : 1;
    }
}
