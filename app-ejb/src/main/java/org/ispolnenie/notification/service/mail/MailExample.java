package org.ispolnenie.notification.service.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.WorkKind;
import org.ispolnenie.notification.domain.mail.OutgoingMail;
import org.ispolnenie.notification.domain.mail.OutgoingMail.About;
import org.ispolnenie.notification.domain.mail.OutgoingMail.Recipient;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.notification.service.reminder.NamedWork;
import org.ispolnenie.notification.service.reminder.RemindedWork;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;

/** A mail as it might be sent, to see a template filled before it is used. */
final class MailExample {

    private static final Set<NoticeKind> OF_A_PROTOCOL = EnumSet.of(NoticeKind.ASSIGNED, NoticeKind.DATE_SET);

    /** What is about more than one control point. */
    private static final Set<NoticeKind> OF_MANY = EnumSet.of(
            NoticeKind.ASSIGNED,
            NoticeKind.TAKEN_OVER,
            NoticeKind.DATE_SET,
            NoticeKind.REDATED,
            NoticeKind.CALENDAR_ACT_MISSING,
            NoticeKind.SCHOOL_INCLUDED,
            NoticeKind.SCHOOL_EXCLUDED,
            NoticeKind.CURATOR_NAMED,
            NoticeKind.ROADMAP_WRITTEN,
            NoticeKind.ROADMAP_APPROVED,
            NoticeKind.MEASURE_COMPLETED,
            NoticeKind.MEASURE_RETURNED,
            NoticeKind.SCHOOL_COMMENTED,
            NoticeKind.SET_SUBMITTED,
            NoticeKind.SET_TAKEN_BACK,
            NoticeKind.SET_ACCEPTED,
            NoticeKind.SET_RETURNED,
            NoticeKind.STAGES_REVIEWED,
            NoticeKind.DIGEST,
            NoticeKind.URGENT);

    private static final LocalDate PROTOCOL = LocalDate.of(2019, 10, 31);
    /** More than are listed, so that the rest is seen to be counted. */
    private static final int AWAITED = 7;

    private static final int OVERDUE = 4;

    private final Messages messages;
    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final Optional<String> application;

    MailExample(String language, LocalDate today, WorkingCalendar calendar, Optional<String> application) {
        this.messages = Messages.in(Locale.forLanguageTag(language));
        this.today = today;
        this.calendar = calendar;
        this.application = application;
    }

    /** @throws org.ispolnenie.shared.failure.ValidationException naming what is wrong with the template */
    TemplateText of(NoticeKind kind, String language, TemplateText template) {
        MailValues values = MailValues.in(language, today, application);
        if (kind.listsPoints()) {
            values.points(points(), AWAITED, calendar).overdue(OVERDUE);
        }
        About about = OF_MANY.contains(kind)
                ? new About(null, null, null, OF_A_PROTOCOL.contains(kind) ? PROTOCOL : null)
                : new About("4.1", word("BODY"), calendar.plusWorkingDays(today, 10), PROTOCOL);
        Recipient to = new Recipient(0, word("PERSON"), word("PERSON"), language, true);
        return TemplateEngine.render(
                template, values.of(new OutgoingMail(1, "example", kind, message(kind), 0, Instant.EPOCH, to, about)));
    }

    private List<RemindedWork> points() {
        return List.of(
                point("4.1", "BODY", calendar.plusWorkingDays(today, 3)),
                point("7", "OTHER_BODY", today),
                point("11", "BODY", LocalDate.of(2019, 11, 1).isAfter(today) ? today : today.minusDays(7)));
    }

    private RemindedWork point(String label, String body, LocalDate due) {
        return new RemindedWork(new NamedWork(WorkKind.POINT, 1, label, word(body), null), due, 0, true, PROTOCOL);
    }

    private Message message(NoticeKind kind) {
        return switch (kind) {
            case ASSIGNED -> Message.of("notification.ASSIGNED", 12, 17);
            case REPORT_RETURNED ->
                Message.of(
                        "notification.REPORT_RETURNED_WITH_DATE", word("REASON"), calendar.plusWorkingDays(today, 5));
            case BASIS_RETURNED -> Message.of("notification.BASIS_RETURNED", "6");
            case EXTENSION_REQUESTED ->
                Message.of("notification.EXTENSION_REQUESTED", calendar.plusWorkingDays(today, 15));
            case EXTENSION_DECIDED -> Message.of("notification.EXTENSION_GRANTED", calendar.plusWorkingDays(today, 15));
            case REMOVED -> Message.of("notification.mail.REMOVED", word("REASON"));
            case COMMENTED -> Message.of("notification.COMMENTED", word("REASON"));
            case PART_CHANGED -> Message.of("notification.PART_GIVEN", word("REASON"));
            case TAKEN_OVER -> Message.of("notification.TAKEN_OVER", word("OTHER_BODY"), 9);
            case DATE_SET -> Message.of("notification.DATE_SET", "4.1", calendar.plusWorkingDays(today, 15), 1);
            case REDATED -> Message.of("notification.REDATED", 3, word("ACT"));
            case CALENDAR_ACT_MISSING ->
                Message.of("notification.CALENDAR_ACT_MISSING", String.valueOf(today.getYear() + 1));
            case SCHOOL_INCLUDED, MEASURE_COMPLETED, SCHOOL_COMMENTED ->
                Message.of("notification." + kind, word("SCHOOL"), word("MEASURE"));
            case SCHOOL_EXCLUDED -> Message.of("notification." + kind, word("SCHOOL"), today, word("REASON"));
            case CURATOR_NAMED -> Message.of("notification." + kind, word("SCHOOL"), today, word("PERSON"));
            case ROADMAP_WRITTEN, ROADMAP_APPROVED -> Message.of("notification." + kind, word("SCHOOL"), 2);
            case MEASURE_RETURNED ->
                Message.of("notification." + kind, word("SCHOOL"), word("MEASURE"), word("REASON"));
            case SET_SUBMITTED, SET_TAKEN_BACK -> Message.of("notification." + kind, word("BODY"), year());
            case SET_ACCEPTED, SET_RETURNED -> Message.of("notification." + kind, year(), word("REASON"));
            case STAGES_REVIEWED -> Message.of("notification." + kind, year(), 3);
            case DIGEST, URGENT -> Message.of("notification.mail.REMINDERS");
            default -> Message.of("notification." + kind);
        };
    }

    private String year() {
        return String.valueOf(today.getYear());
    }

    private String word(String key) {
        return messages.text(Message.of("notification.mail.example." + key));
    }
}
