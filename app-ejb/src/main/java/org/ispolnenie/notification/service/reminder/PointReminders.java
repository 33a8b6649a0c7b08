package org.ispolnenie.notification.service.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.LadderStep;
import org.jspecify.annotations.Nullable;

/**
 * What was told about one control point, and what comes next.
 *
 * @param next null where nothing is awaited any more
 */
public record PointReminders(List<Sent> sent, @Nullable Next next) {

    /**
     * A step that was taken.
     *
     * @param step   working days from the due date it was about
     * @param due    that date; another than today's where it has been moved since
     * @param toldAt when the first of them was told; null while it waits
     * @param people names, for an executor only those of their own body
     * @param others how many more people were told
     * @param letter whether a letter to the body was made
     */
    public record Sent(
            int step,
            LocalDate due,
            @Nullable Instant toldAt,
            boolean urgent,
            List<String> people,
            int others,
            boolean letter) {}

    /** The next step and its day. */
    public record Next(LocalDate day, LadderStep step) {}
}
