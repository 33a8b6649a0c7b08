package org.ispolnenie.notification.persistence.mail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.notification.service.mail.MailRow;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Where a part of a list of mails ended: {@code microseconds-id}. */
record MailCursor(Instant at, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    static MailCursor of(MailRow row) {
        return new MailCursor(row.at(), row.id());
    }

    static MailCursor parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
        return new MailCursor(
                Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS), Long.parseLong(form.group(2)));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
