package org.ispolnenie.notification.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ispolnenie.shared.service.Setting;

/** What an administrator sets of mail. */
@ApplicationScoped
public class MailSettings {

    /** How many mails a person gets in an hour at most. */
    public int perHour() {
        return Math.max(1, Integer.parseInt(Setting.MAIL_PER_HOUR.value()));
    }

    /** Where people open the application, without a slash at the end; empty: mail has no links. */
    public Optional<String> address() {
        return Setting.ADDRESS.given().map(address -> address.replaceAll("/+$", ""));
    }
}
