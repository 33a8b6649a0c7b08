package org.ispolnenie.oversight.service.due;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ispolnenie.assignment.service.BusinessDay;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.oversight.service.due.OverdueReader.Due;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/**
 * What is overdue: by how late it is, by body, by decision. As in the register, who executes sees only what is their own
 * body's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class OverdueQueries {

    /** The longest part of a list that is given at once. */
    public static final int MAX_LIMIT = 500;

    @Inject
    private OverdueReader reader;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private BusinessDay businessDay;

    /** How much there is of each kind of late. */
    public Overdue.Counts counts(PointScope scope) {
        DaysLate.On today = today();
        return new Overdue.Counts(
                count(today, scope, Lateness.OVER_10),
                count(today, scope, Lateness.UP_TO_10),
                count(today, scope, Lateness.UP_TO_5));
    }

    /**
     * A part of the control points, the most late first.
     *
     * @param lateness only what is so late; null: all
     * @param cursor   that of the part before, or null for the first
     */
    public Page<Overdue.Point> points(
            PointScope scope, @Nullable Lateness lateness, int limit, @Nullable String cursor) {
        DaysLate.On today = today();
        PointScope seen = scope.seenBy(caller.get());
        ListChoice choice = ListChoice.of("overdue points", seen, lateness);
        return choice.sealed(
                reader.points(due(today, lateness), seen, Math.min(limit, MAX_LIMIT), choice.place(cursor), today::of));
    }

    /** The bodies that are late, those with most first. */
    public List<Overdue.Body> bodies(PointScope scope) {
        DaysLate.On today = today();
        return reader.bodies(due(today, null), scope.seenBy(caller.get()), today::of);
    }

    /** A part of the decisions somebody is late with, the most late first. */
    public Page<Overdue.Decision> decisions(PointScope scope, int limit, @Nullable String cursor) {
        DaysLate.On today = today();
        PointScope seen = scope.seenBy(caller.get());
        ListChoice choice = ListChoice.of("overdue decisions", seen);
        return choice.sealed(
                reader.decisions(due(today, null), seen, Math.min(limit, MAX_LIMIT), choice.place(cursor), today::of));
    }

    /**
     * How many control points there are in all.
     *
     * @param lateness only what is so late; null: all
     * @return empty beyond ten thousand: nobody counts on
     */
    public OptionalLong total(PointScope scope, @Nullable Lateness lateness) {
        long counted = count(today(), scope, lateness);
        return counted < Overdue.Counts.COUNTED_UP_TO ? OptionalLong.of(counted) : OptionalLong.empty();
    }

    private long count(DaysLate.On today, PointScope scope, @Nullable Lateness lateness) {
        return reader.count(due(today, lateness), scope.seenBy(caller.get()), Overdue.Counts.COUNTED_UP_TO);
    }

    private static Due due(DaysLate.On today, @Nullable Lateness lateness) {
        LocalDate yesterday = today.today().minusDays(1);
        if (lateness == null) {
            return new Due(null, yesterday, today.today());
        }
        return switch (lateness) {
            case OVER_10 -> new Due(null, today.earliest(Lateness.MANY).minusDays(1), today.today());
            case UP_TO_10 ->
                new Due(
                        today.earliest(Lateness.MANY),
                        today.earliest(Lateness.FEW).minusDays(1),
                        today.today());
            case UP_TO_5 -> new Due(today.earliest(Lateness.FEW), yesterday, today.today());
        };
    }

    private DaysLate.On today() {
        LocalDate today = businessDay.today().today();
        return new DaysLate.On(today, calendar.known().knownOn(today));
    }
}
