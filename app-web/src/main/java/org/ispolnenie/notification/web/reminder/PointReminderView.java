package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.notification.service.reminder.PointReminders;
import org.ispolnenie.notification.service.reminder.ReminderQueries;
import org.jspecify.annotations.Nullable;

/** What was told about the control point of the page. */
@Named
@RequestScoped
public class PointReminderView {

    @Inject
    private ReminderQueries queries;

    private @Nullable PointReminders reminders;

    public PointReminders of(long controlPointId) {
        if (reminders == null) {
            reminders = queries.ofPoint(controlPointId);
        }
        return reminders;
    }
}
