package org.ispolnenie.notification.service.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.notification.domain.mail.OutgoingMail;
import org.ispolnenie.notification.domain.mail.OutgoingMail.About;
import org.ispolnenie.notification.service.reminder.RemindedWork;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.message.Plural;
import org.jspecify.annotations.Nullable;

/** What a template may name, in the words of the recipient's language; every name is there, some without a value. */
final class MailValues {

    /** The names at the top of a template. */
    static final List<String> NAMES = List.of(
            "person",
            "message",
            "link",
            "item",
            "body",
            "due",
            "protocol",
            "points",
            "count",
            "moreCount",
            "overdue",
            "overdueLink",
            "sentDay",
            "application");
    /** The names inside {@code points}. */
    static final List<String> POINT_NAMES = List.of("item", "body", "due", "words", "link", "protocol", "work");

    private final Messages messages;
    private final LocalDate today;
    private final Optional<String> application;
    private List<Map<String, Object>> points = List.of();
    private int awaited;
    private int overdue;

    private MailValues(Messages messages, LocalDate today, Optional<String> application) {
        this.messages = messages;
        this.today = today;
        this.application = application;
    }

    /** @param application where people open the application; empty: there are no links */
    static MailValues in(String language, LocalDate today, Optional<String> application) {
        return new MailValues(Messages.in(Locale.forLanguageTag(language)), today, application);
    }

    /**
     * Adds the control points and measures a digest tells of.
     *
     * @param listed  those that are named
     * @param awaited how many there are
     */
    MailValues points(List<RemindedWork> listed, int awaited, WorkingCalendar calendar) {
        this.points = new ArrayList<>();
        this.awaited = awaited;
        listed.forEach(point -> points.add(values(
                POINT_NAMES,
                point.work().label(),
                point.work().organization(),
                messages.date(point.due()),
                distance(point.due(), calendar),
                address(point.work().address()),
                day(point.meetingDate()),
                // A control point needs no other word: its item and protocol say what it is.
                point.work().isPoint()
                        ? null
                        : messages.text(point.work().kind().word()))));
        return this;
    }

    /** Adds how many control points are overdue for the person in all: the figure of their pages. */
    MailValues overdue(int points) {
        this.overdue = points;
        return this;
    }

    Map<String, Object> of(OutgoingMail mail) {
        About about = mail.about();
        return values(
                NAMES,
                mail.to().name(),
                messages.text(mail.message()),
                address("/notification/reading?id=" + mail.id()),
                about.item(),
                about.body(),
                day(about.due()),
                day(about.protocol()),
                points,
                awaited,
                awaited - points.size(),
                overdue,
                overdue == 0 ? null : address("/assignment/overdue.xhtml"),
                messages.date(today),
                text("APPLICATION"));
    }

    private static Map<String, Object> values(List<String> names, @Nullable Object... values) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            map.put(names.get(i), value == null ? "" : value);
        }
        return map;
    }

    /** «через 3 рабочих дня», seen from today: a mail that was held up says what is true when it comes. */
    private String distance(LocalDate due, WorkingCalendar calendar) {
        if (due.equals(today)) {
            return text("TODAY");
        }
        boolean late = due.isBefore(today);
        int days = late ? calendar.workingDaysBetween(due, today) : calendar.workingDaysBetween(today, due);
        if (days == 0) {
            return text(late ? "JUST_OVER" : "NO_WORKING_DAY_LEFT");
        }
        return messages.text(Message.of(
                late ? "notification.mail.LATE" : "notification.mail.IN", days, Plural.of(days, text("WORKING_DAYS"))));
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : messages.date(day);
    }

    private String text(String key) {
        return messages.text(Message.of("notification.mail." + key));
    }

    private @Nullable String address(String page) {
        return application.map(address -> address + page).orElse(null);
    }
}
