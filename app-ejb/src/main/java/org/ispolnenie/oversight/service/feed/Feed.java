package org.ispolnenie.oversight.service.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.oversight.service.DatedItem;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The content of a person's calendar feed.
 *
 * @param owner    whose it is
 * @param language the language they are written to in, {@code ru} or {@code en}
 * @param events   the nearest first
 */
public record Feed(String owner, String language, List<Event> events) {

    public Feed {
        events = List.copyOf(events);
    }

    /** What an event is about. */
    public enum Kind {
        /** A control point of the person's own body. */
        POINT,
        /** A part passed to the person's body. */
        PART,
        /** One date of one item, for all bodies. */
        ITEM
    }

    /**
     * A day on which something is due.
     *
     * @param id         of the control point, the part, or the item
     * @param state      null for an item
     * @param why        how the date came about; empty where it is not the date of a point
     */
    public record Event(
            Kind kind,
            long id,
            Changes changes,
            LocalDate day,
            DatedItem item,
            long pointId,
            Bodies bodies,
            @Nullable ControlPointState state,
            List<Message> why) {

        /** Whether nothing is to be done any more. */
        public boolean isDone() {
            return state != null && state.isClosed();
        }
    }

    /**
     * The changes of what an event is about.
     *
     * @param count rises with every one
     * @param last  when the last one was
     */
    public record Changes(long count, Instant last) {}

    /**
     * Who is to do something on a day.
     *
     * @param name  the body that answers; null where there are many
     * @param open  how many are not done; 1 for a point
     * @param late  how many of them are overdue
     */
    public record Bodies(@Nullable String name, int open, int late) {}
}
