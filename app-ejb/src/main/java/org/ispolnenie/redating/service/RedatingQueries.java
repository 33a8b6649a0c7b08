package org.ispolnenie.redating.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads which control points are due on days that acts made non-working, and what has been moved for that. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.Names.CONTROLLER)
public class RedatingQueries {

    /** The longest part of a list that is given at once. */
    public static final int MAX_LIMIT = 500;

    private static final int MOST_YEARS = 3;

    @Inject
    private RedatingReader reader;

    @Inject
    private HitDays days;

    /**
     * A day that an act took away.
     *
     * @param points how many control points that await execution are due on it
     */
    public record LostDay(LocalDate day, DayKind kind, String title, String act, long points) {}

    /**
     * A period to look through.
     *
     * @param from null: the first day of this year
     * @param to   null: the last day of the next year
     * @param act  only days taken away by this act; null: by any
     */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String act) {}

    /** The days that acts took away, in their order. */
    public List<LostDay> days(Period period) {
        List<CalendarDay> taken = taken(period, days.now());
        Map<LocalDate, Long> counts =
                reader.count(taken.stream().map(CalendarDay::date).toList());
        return taken.stream()
                .map(day -> new LostDay(
                        day.date(),
                        day.kind(),
                        text(day.title()),
                        text(day.basis()),
                        counts.getOrDefault(day.date(), 0L)))
                .toList();
    }

    /**
     * A part of the control points hit, by day, item and body.
     *
     * @param cursor of the part before; null for the first
     */
    public Page<HitPoint> hits(Period period, int limit, @Nullable String cursor) {
        HitDays.Seen now = days.now();
        List<LocalDate> dates =
                taken(period, now).stream().map(CalendarDay::date).toList();
        ListChoice choice = ListChoice.of("hit points", period);
        var candidates = choice.sealed(reader.dueOn(dates, Math.min(limit, MAX_LIMIT), choice.place(cursor)));
        return candidates.with(candidates.items().stream()
                .flatMap(point -> now.hit(point).stream())
                .toList());
    }

    public RecordedRedating redating(long id) {
        return reader.redating(id)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("assignment.redating.NONE_SUCH", String.valueOf(id))));
    }

    /** What has been moved, the last act first. */
    public List<RecordedRedating> latest(int limit) {
        return reader.latest(Math.min(limit, MAX_LIMIT));
    }

    private static List<CalendarDay> taken(Period period, HitDays.Seen now) {
        LocalDate from = period.from() == null ? now.today().withDayOfYear(1) : period.from();
        LocalDate to = period.to() == null ? from.withDayOfYear(1).plusYears(2).minusDays(1) : period.to();
        if (to.isBefore(from)) {
            throw ValidationException.of("/to", Message.of("shared.ENDS_BEFORE_IT_BEGINS"));
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw ValidationException.of("/to", Message.of("assignment.redating.PERIOD"));
        }
        return now.takenAway(from, to).stream()
                .filter(day -> period.act() == null || period.act().equals(day.basis()))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
