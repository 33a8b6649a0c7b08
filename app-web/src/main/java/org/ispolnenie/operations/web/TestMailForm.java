package org.ispolnenie.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.notification.service.mail.trial.TestMailAnswer;
import org.ispolnenie.notification.service.mail.trial.TestMailService;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.web.Language;
import org.jspecify.annotations.Nullable;

/** Sends a test mail and shows what the mail server said. */
@Named
@RequestScoped
public class TestMailForm {

    @Inject
    private TestMailService mail;

    @Inject
    private Language language;

    private @Nullable String to;
    private @Nullable TestMailAnswer answer;

    public void send() {
        answer = mail.send(to, Messages.in(language.getLocale()));
    }

    /** Null before one was sent. */
    public @Nullable TestMailAnswer getAnswer() {
        return answer;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
