package org.ispolnenie.notification.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.notification.domain.mail.MailTemplate;
import org.ispolnenie.notification.domain.mail.MailTemplateRepository;
import org.ispolnenie.notification.domain.mail.OutgoingMail;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.notification.service.reminder.RemindedWork;
import org.ispolnenie.notification.service.reminder.RemindedWorkReader;

/** Words a mail in the newest edition of its template, with what is still true when it is sent. */
@ApplicationScoped
public class MailWriter {

    /** A digest names this many points and counts the rest. */
    static final int LISTED = 50;

    @Inject
    private MailTemplateRepository templates;

    @Inject
    private RemindedWorkReader reminded;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /**
     * The mail in words; empty if there is nothing left to tell.
     *
     * @throws org.ispolnenie.shared.failure.ValidationException if the template cannot be filled
     */
    public Optional<TemplateText> write(OutgoingMail mail, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        MailValues values = MailValues.in(mail.to().language(), today, settings.address());
        if (mail.listsPoints()) {
            long account = mail.to().accountId();
            int awaited = reminded.count(mail.id(), account, today).awaited();
            if (awaited == 0) {
                return Optional.empty();
            }
            List<RemindedWork> points = reminded.list(mail.id(), account, today, LISTED).stream()
                    .filter(RemindedWork::awaited)
                    .toList();
            values.points(points, awaited, calendar.known().knownOn(today)).overdue(reminded.overdue(account, today));
        }
        return Optional.of(TemplateEngine.render(template(mail), values.of(mail)));
    }

    private TemplateText template(OutgoingMail mail) {
        return templates
                .newest(mail.kind(), mail.to().language())
                .map(MailTemplate::words)
                .orElseGet(() -> DeliveredTemplates.of(mail.kind(), mail.to().language()));
    }
}
