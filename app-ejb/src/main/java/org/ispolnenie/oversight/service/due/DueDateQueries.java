package org.ispolnenie.oversight.service.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.oversight.service.due.DueDateReader.Days;
import org.ispolnenie.oversight.service.due.DueDateReader.FirstOfDay;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is due on which day: all bodies together for those who oversee them, the own body's and the parts passed to it for
 * those who execute.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class DueDateQueries {

    /** The longest range that is read at once: a quarter. */
    public static final int MAX_DAYS = 92;

    /** The longest part of a list that is given at once. */
    public static final int MAX_LIMIT = 500;

    @Inject
    private DueDateReader reader;

    @Inject
    private CurrentCaller current;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private BusinessDay businessDay;

    /** A part of what is due from a day to a day; the cursor of the part before, or null for the first. */
    public Page<DueItem> page(LocalDate from, LocalDate to, PointScope scope, int limit, @Nullable String cursor) {
        PointScope seen = scope.seenBy(current.get());
        ListChoice choice = ListChoice.of("due dates", from, to, seen);
        return choice.sealed(reader.page(days(from, to), seen, Math.min(limit, MAX_LIMIT), choice.place(cursor)));
    }

    /** The parts the caller's own body owes from a day to a day; none where a body, protocol or item is chosen. */
    public List<DuePart> parts(LocalDate from, LocalDate to, PointScope scope) {
        Caller caller = current.get();
        return caller.organization() == null || !scope.equals(PointScope.all())
                ? List.of()
                : reader.parts(days(from, to), caller.organization().id(), MAX_LIMIT);
    }

    /** Every day of a range as the working calendar knows it today, with the first few things that are due on it. */
    public List<DueDay> calendar(LocalDate from, LocalDate to, PointScope scope, int perDay) {
        Days days = days(from, to);
        Map<LocalDate, List<FirstOfDay>> dates = reader.firstOfDays(days, scope.seenBy(current.get()), perDay).stream()
                .collect(Collectors.groupingBy(first -> first.date().day()));
        Map<LocalDate, List<DuePart>> parts =
                parts(from, to, scope).stream().collect(Collectors.groupingBy(DuePart::day));
        WorkingCalendar seen = calendar.known().knownOn(days.today());
        return from.datesUntil(to.plusDays(1))
                .map(day -> day(
                        seen.day(day),
                        days.today(),
                        dates.getOrDefault(day, List.of()),
                        parts.getOrDefault(day, List.of())))
                .toList();
    }

    private static DueDay day(CalendarDay day, LocalDate today, List<FirstOfDay> dates, List<DuePart> parts) {
        return new DueDay(
                day,
                day.date().equals(today),
                dates.isEmpty() ? 0 : dates.get(0).items(),
                dates.stream().map(FirstOfDay::date).toList(),
                parts);
    }

    private Days days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw ValidationException.of("/to", Message.of("shared.ENDS_BEFORE_IT_BEGINS"));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MAX_DAYS) {
            throw ValidationException.of("/to", Message.of("assignment.RANGE_TOO_LONG", MAX_DAYS));
        }
        return new Days(from, to, businessDay.today().today());
    }
}
