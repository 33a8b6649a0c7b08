package org.ispolnenie.reading.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in the heading of a document: «31 октября 2019 года», «12.03.2021», «14.03.07», «"12" марта 2021 г.».
 *
 * @param day   the day
 * @param start where it begins in its line
 * @param end   where it ends
 */
record WrittenDate(LocalDate day, int start, int end) {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)[«\"“]?(\\d{1,2})[»\"”]?(?:\\.(\\d{1,2})\\.|\\s{1,3}(\\p{L}{3,8})\\s{1,3})(\\d{4}|(?<=\\.)\\d{2}(?!\\.\\d))(?!\\d)");
    private static final int CENTURY = 2000;
    private static final List<String> MONTHS =
            List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

    static List<WrittenDate> in(String line) {
        List<WrittenDate> dates = new ArrayList<>(1);
        Matcher matcher = DATE.matcher(line);
        while (matcher.find()) {
            String month = matcher.group(2);
            int number = month == null ? named(matcher.group(3)) : Integer.parseInt(month);
            try {
                int year = Integer.parseInt(matcher.group(4));
                LocalDate day =
                        LocalDate.of(year < 100 ? CENTURY + year : year, number, Integer.parseInt(matcher.group(1)));
                dates.add(new WrittenDate(day, matcher.start(), matcher.end()));
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return dates;
    }

    static @Nullable WrittenDate first(String line) {
        List<WrittenDate> dates = in(line);
        return dates.isEmpty() ? null : dates.get(0);
    }

    /** The month a word in the genitive names; 0 if none. */
    private static int named(String word) {
        String small = word.toLowerCase(java.util.Locale.ROOT);
        for (int month = MONTHS.size(); month > 0; month--) {
            boolean may = month == 5 && !small.equals("мая") && !small.equals("май");
            if (!may && small.startsWith(MONTHS.get(month - 1))) {
                return month;
            }
        }
        return 0;
    }
}
