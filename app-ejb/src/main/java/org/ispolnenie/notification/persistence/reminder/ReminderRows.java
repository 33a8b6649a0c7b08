package org.ispolnenie.notification.persistence.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.ispolnenie.notification.domain.reminder.Reminder;

/** Many rows as the text of one statement: numbers, dates and names of our own, nothing that would need escaping. */
final class ReminderRows {

    private ReminderRows() {}

    /** {@code (work, due, step, recipient, channel, urgent, email, found on, found at), …}. */
    static String of(Collection<Reminder> reminders, LocalDate day, Instant at) {
        String found = ",'" + day + "','" + LocalDateTime.ofInstant(at, ZoneOffset.UTC) + "')";
        StringBuilder rows = new StringBuilder(reminders.size() * 96);
        for (Reminder reminder : reminders) {
            rows.append(rows.length() > 0 ? ",(" : "(")
                    .append(reminder.workId())
                    .append(",'")
                    .append(reminder.due())
                    .append("',")
                    .append(reminder.step())
                    .append(',')
                    .append(reminder.recipientId())
                    .append(",'")
                    .append(reminder.channel())
                    .append("',")
                    .append(reminder.urgent())
                    .append(',')
                    .append(reminder.email())
                    .append(found);
        }
        return rows.toString();
    }
}
