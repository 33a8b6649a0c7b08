package org.ispolnenie.notification.service.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailTemplate;
import org.ispolnenie.notification.domain.mail.MailTemplateRepository;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Edits the templates of mail; none is taken that cannot be filled. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class TemplateService {

    /** The languages people are written to in. */
    public static final List<String> LANGUAGES = PersonService.LANGUAGES;

    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_PART = 20_000;

    @Inject
    private MailTemplateRepository templates;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private MailSettings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The mail this template would make, with an example that looks like a real one.
     *
     * @throws ValidationException naming what is wrong with the template, and in which line
     */
    public TemplateText preview(NoticeKind kind, String language, TemplateText words) {
        requireMeasured(words);
        LocalDate today = LocalDate.now(clock);
        return new MailExample(language, today, calendar.known().knownOn(today), settings.address())
                .of(kind, language, words);
    }

    /**
     * Adds an edition, which counts from now on.
     *
     * @param seen the edition the caller has seen; null: whichever
     * @return the new edition's number
     */
    @Audited(value = "MAIL_TEMPLATE_SAVED", of = AuditEntity.MAIL_TEMPLATE)
    public int save(@AuditedId NoticeKind kind, @AuditedId String language, @Nullable Long seen, TemplateText words) {
        preview(kind, language, words);
        int newest = templates.newest(kind, language).map(MailTemplate::edition).orElse(0);
        if (seen != null && seen != newest) {
            throw new StaleVersionException(Message.of("shared.STALE_VERSION", seen, newest));
        }
        templates.add(
                new MailTemplate(kind, language, newest + 1, words, caller.get().acts(clock.instant())));
        return newest + 1;
    }

    private static void requireMeasured(TemplateText words) {
        List<FieldError> faults = new ArrayList<>();
        measure("/subject", words.subject(), LONGEST_SUBJECT, faults);
        measure("/text", words.text(), LONGEST_PART, faults);
        measure("/html", words.html(), LONGEST_PART, faults);
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static void measure(String pointer, String part, int longest, List<FieldError> faults) {
        if (!WrittenText.hasWord(part)) {
            faults.add(new FieldError(pointer, WrittenText.noWord(part)));
        } else if (part.length() > longest) {
            faults.add(new FieldError(pointer, Message.of("shared.TOO_LONG", part.length(), longest)));
        }
    }
}
