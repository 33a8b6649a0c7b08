package org.ispolnenie.notification.persistence.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.ispolnenie.notification.domain.reminder.Reminder;

/** Many rows as one parameter of a statement: numbers, dates and names of our own, nothing that would need escaping. */
final class ReminderJson {

    private ReminderJson() {}

    static String of(Collection<Reminder> reminders) {
        StringBuilder json = new StringBuilder(reminders.size() * 96).append('[');
        for (Reminder reminder : reminders) {
            json.append(json.length() > 1 ? "," : "")
                    .append("{\"p\":")
                    .append(reminder.controlPointId())
                    .append(",\"d\":\"")
                    .append(reminder.due())
                    .append("\",\"s\":")
                    .append(reminder.step())
                    .append(",\"r\":")
                    .append(reminder.recipientId())
                    .append(",\"c\":\"")
                    .append(reminder.channel())
                    .append("\",\"u\":")
                    .append(reminder.urgent() ? 1 : 0)
                    .append(",\"e\":")
                    .append(reminder.email() ? 1 : 0)
                    .append('}');
        }
        return json.append(']').toString();
    }

    static String days(Map<Long, LocalDate> days) {
        StringBuilder json = new StringBuilder(days.size() * 40).append('[');
        days.forEach((point, day) -> json.append(json.length() > 1 ? "," : "")
                .append("{\"p\":")
                .append(point)
                .append(",\"d\":\"")
                .append(day)
                .append("\"}"));
        return json.append(']').toString();
    }
}
