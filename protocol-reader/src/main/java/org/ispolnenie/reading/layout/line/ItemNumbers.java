package org.ispolnenie.reading.layout.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every item a number of its own: as written where that is unique; with the number of its question before it where
 * each question numbers its decisions anew; with a suffix where one number stands twice.
 */
public final class ItemNumbers {

    private static final int LONGEST_NUMBER = 60;

    /** How often a number was wanted. */
    private final Map<String, Integer> taken = new HashMap<>();

    private final Map<Integer, Integer> unnumbered = new HashMap<>();
    private final boolean byQuestion;

    private ItemNumbers(boolean byQuestion) {
        this.byQuestion = byQuestion;
    }

    /** Numbers all items; whether the numbering begins anew in some part. */
    public static boolean assign(List<DraftItem> items) {
        boolean restarts = restarts(items);
        ItemNumbers numbers = new ItemNumbers(restarts);
        for (DraftItem item : items) {
            numbers.number(item, numbers.ofItem(item));
        }
        return restarts;
    }

    private static boolean restarts(List<DraftItem> items) {
        Set<String> earlier = new HashSet<>();
        Set<String> part = new HashSet<>();
        int section = -1;
        boolean plain = false;
        boolean compound = false;
        for (DraftItem item : items) {
            if (item.place().section() != section) {
                section = item.place().section();
                earlier.addAll(part);
                part.clear();
            }
            String number = item.writtenNumber().isEmpty()
                            || item.marker() != null && item.marker().isBullet()
                    ? ""
                    : item.writtenNumber();
            part.add(number);
            if (earlier.contains(number)) {
                return true;
            }
            plain |= section > 1 && item.place().question() > 1 && !number.contains(".");
            compound |= section > 0 && number.contains(".");
        }
        return plain && compound;
    }

    private String ofItem(DraftItem item) {
        DraftItem.Place place = item.place();
        int part = byQuestion ? (place.question() > 0 ? place.question() : Math.max(1, place.section())) : 0;
        String written = item.writtenNumber();
        String number = written.isEmpty() ? String.valueOf(unnumbered.merge(part, 1, Integer::sum)) : written;
        return byQuestion && !number.contains(".") ? part + "." + number : number;
    }

    private void number(DraftItem item, String wanted) {
        String number = wanted.length() > LONGEST_NUMBER ? wanted.substring(0, LONGEST_NUMBER) : wanted;
        String unique = unique(number);
        item.isCalled(unique, !unique.equals(number));
        int place = 0;
        for (DraftItem sub : item.subItems()) {
            place++;
            number(sub, belowItem(sub, item, place));
        }
    }

    private String unique(String number) {
        String unique = number;
        int times = taken.merge(number, 1, Integer::sum);
        while (times > 1) {
            unique = number + "-" + times;
            times = taken.merge(unique, 1, Integer::sum) > 1 ? taken.merge(number, 1, Integer::sum) : 1;
        }
        return unique;
    }

    private static String belowItem(DraftItem sub, DraftItem item, int place) {
        Marker mark = sub.marker();
        Marker above = item.marker();
        if (mark != null
                && above != null
                && mark.isWrittenBelow(above)
                && item.number().equals(item.writtenNumber())) {
            return mark.label();
        }
        String last = mark == null || mark.isBullet()
                ? String.valueOf(place)
                : mark.isNumber() ? "" + mark.last() : mark.label();
        return item.number() + "." + last;
    }
}
