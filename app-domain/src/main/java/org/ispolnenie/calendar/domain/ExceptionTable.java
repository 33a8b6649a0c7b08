package org.ispolnenie.calendar.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The calendar exceptions that are in force. Tells of a day somebody enters or imports whether it is new, known
 * already, confirms one or contradicts one.
 */
public final class ExceptionTable {

    /** An act whose date is not known gives way to one that has a date. */
    private static final Comparator<CalendarException> BY_ACT =
            Comparator.comparing(e -> e.actDate().orElse(LocalDate.MIN));

    private final List<CalendarException> counting;

    /** How a day by an act stands to what the table says of the day. */
    public enum Standing {
        /** The table says nothing of the day, or an older act that this one overrides. */
        NEW,
        /** It is there. */
        KNOWN,
        /** It is there without the particulars of its act, which are known now. */
        CONFIRMS,
        /** The table says something else of the day. */
        CONFLICT
    }

    /**
     * The standing with the exception it is about.
     *
     * @param existing null where the table says nothing of the day
     */
    public record Found(Standing standing, @Nullable CalendarException existing) {}

    public ExceptionTable(List<CalendarException> table) {
        counting = table.stream().filter(e -> !e.isWithdrawn()).toList();
    }

    /** The one exception of each day that decides, in the order of the days: of several acts the latest. */
    public List<CalendarException> deciding() {
        Map<LocalDate, CalendarException> last = new TreeMap<>();
        counting.stream().sorted(BY_ACT).forEach(exception -> last.put(exception.day(), exception));
        return List.copyOf(last.values());
    }

    public Found find(DayByAct what) {
        List<CalendarException> ofDay =
                counting.stream().filter(e -> e.day().equals(what.day())).toList();
        if (ofDay.isEmpty()) {
            return new Found(Standing.NEW, null);
        }
        Optional<CalendarException> same =
                ofDay.stream().filter(e -> isSame(e, what)).findFirst();
        if (same.isPresent()) {
            boolean confirms = !same.get().isConfirmed() && what.isConfirmed();
            return new Found(confirms ? Standing.CONFIRMS : Standing.KNOWN, same.get());
        }
        CalendarException last = ofDay.stream().max(BY_ACT).orElseThrow();
        return new Found(overrides(what, last) ? Standing.NEW : Standing.CONFLICT, last);
    }

    /** The same day by the same act; while one of the two acts is not known it is the same that says the same. */
    private static boolean isSame(CalendarException existing, DayByAct what) {
        return existing.kind() == what.kind()
                && Objects.equals(existing.movedFrom().orElse(null), what.movedFrom())
                && (existing.actDate().isEmpty()
                        || what.act().date() == null
                        || words(existing.act()).equals(words(what.act().citation())));
    }

    private static String words(String citation) {
        return citation.replaceAll("[\\s\\u00a0]+", " ");
    }

    private static boolean overrides(DayByAct what, CalendarException last) {
        LocalDate act = what.act().date();
        return act != null && last.actDate().filter(act::isAfter).isPresent();
    }
}
