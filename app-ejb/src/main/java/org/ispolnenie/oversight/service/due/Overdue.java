package org.ispolnenie.oversight.service.due;

import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.oversight.service.DatedItem;
import org.jspecify.annotations.Nullable;

/** What is overdue, seen from three sides. */
public final class Overdue {

    private Overdue() {}

    /** How many control points are how late, each counted up to ten thousand. */
    public record Counts(long over10, long upTo10, long upTo5) {

        /** Nobody needs a larger number: «more than ten thousand» is told from here on. */
        public static final int COUNTED_UP_TO = 10_000;

        /** All of them, likewise up to ten thousand. */
        public long all() {
            return Math.min(COUNTED_UP_TO, over10 + upTo10 + upTo5);
        }

        public long of(Lateness lateness) {
            return switch (lateness) {
                case OVER_10 -> over10;
                case UP_TO_10 -> upTo10;
                case UP_TO_5 -> upTo5;
            };
        }
    }

    /**
     * A control point that is overdue.
     *
     * @param reminded the last time its body was reminded; null if it never was
     */
    public record Point(
            long id,
            DatedItem item,
            OrganizationRef organization,
            LocalDate due,
            ControlPointState state,
            DaysLate late,
            @Nullable Reminded reminded) {

        /** With the last reminder of the engine, where no controller has reminded by hand since. */
        public Point with(@Nullable Instant told) {
            return told == null || reminded != null && !told.isAfter(reminded.at())
                    ? this
                    : new Point(
                            id,
                            item,
                            organization,
                            due,
                            state,
                            late,
                            new Reminded(told, null, reminded != null && reminded.today()));
        }
    }

    /**
     * A reminder that was told.
     *
     * @param by    the controller who reminded by hand; null: the engine did
     * @param today whether a controller has reminded by hand today, so that it cannot be done again
     */
    public record Reminded(Instant at, @Nullable String by, boolean today) {}

    /**
     * A body that is late.
     *
     * @param points how many control points
     * @param oldest the date it is late with longest
     */
    public record Body(String code, String name, long points, LocalDate oldest, DaysLate late) {}

    /**
     * A decision somebody is late with.
     *
     * @param bodies how many bodies are
     * @param points with how many control points
     * @param oldest the date longest ago
     */
    public record Decision(
            long id,
            long protocolId,
            String protocolTitle,
            String number,
            String text,
            long bodies,
            long points,
            LocalDate oldest,
            DaysLate late) {}
}
