package org.ispolnenie.reading.deadline.word;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of months and weekdays, in the cases deadlines have them in. */
public final class MonthNames {

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private MonthNames() {}

    public static @Nullable Month month(String word) {
        return MONTHS.get(word);
    }

    public static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    private static Map<String, Month> months() {
        Map<String, Month> forms = new HashMap<>();
        String[] soft = {"январ", "феврал", "апрел", "июн", "июл", "сентябр", "октябр", "ноябр", "декабр"};
        Month[] softMonths = {
            Month.JANUARY,
            Month.FEBRUARY,
            Month.APRIL,
            Month.JUNE,
            Month.JULY,
            Month.SEPTEMBER,
            Month.OCTOBER,
            Month.NOVEMBER,
            Month.DECEMBER
        };
        for (int i = 0; i < soft.length; i++) {
            for (String ending : List.of("ь", "я", "е", "ю", "ем")) {
                forms.put(soft[i] + ending, softMonths[i]);
            }
        }
        for (String ending : List.of("", "а", "е", "у", "ом")) {
            forms.put("март" + ending, Month.MARCH);
            forms.put("август" + ending, Month.AUGUST);
        }
        List.of("май", "мая", "мае", "маю", "маем").forEach(form -> forms.put(form, Month.MAY));
        List.of("янв", "фев", "февр", "мар", "апр", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек")
                .forEach(shortened -> forms.keySet().stream()
                        .filter(full -> full.startsWith(shortened))
                        .findFirst()
                        .ifPresent(full -> forms.put(shortened, forms.get(full))));
        return Map.copyOf(forms);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> forms = new HashMap<>();
        put(forms, DayOfWeek.MONDAY, "понедельник", "понедельника", "понедельникам", "пн");
        put(forms, DayOfWeek.TUESDAY, "вторник", "вторника", "вторникам", "вт");
        put(forms, DayOfWeek.WEDNESDAY, "среда", "среды", "среду", "средам", "ср");
        put(forms, DayOfWeek.THURSDAY, "четверг", "четверга", "четвергам", "чт");
        put(forms, DayOfWeek.FRIDAY, "пятница", "пятницы", "пятницу", "пятницам", "пт");
        put(forms, DayOfWeek.SATURDAY, "суббота", "субботы", "субботу", "субботам", "сб");
        put(forms, DayOfWeek.SUNDAY, "воскресенье", "воскресенья", "воскресеньям", "вс");
        return Map.copyOf(forms);
    }

    private static void put(Map<String, DayOfWeek> forms, DayOfWeek day, String... words) {
        for (String word : words) {
            forms.put(word, day);
        }
    }
}
