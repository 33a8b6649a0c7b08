package org.ispolnenie.notification.service.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.Channel;
import org.jspecify.annotations.Nullable;

/** Reads the reminders of one control point. */
public interface PointReminderReader {

    /**
     * One reminder to one recipient.
     *
     * @param name           the person, or the body that got a letter
     * @param organizationId the body they belong to; null if none
     * @param toldAt         null while it waits to be told
     */
    record Row(
            LocalDate due,
            int step,
            Channel channel,
            boolean urgent,
            String name,
            @Nullable Long organizationId,
            @Nullable Instant toldAt) {}

    /** By due date and step. */
    List<Row> ofPoint(long controlPointId);
}
