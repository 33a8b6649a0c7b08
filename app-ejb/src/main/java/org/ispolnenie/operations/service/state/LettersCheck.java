package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.service.mail.MailQueries;
import org.ispolnenie.notification.service.mail.MailReader;
import org.ispolnenie.shared.message.Message;

/** Letters that the mail server has refused for good. */
@ApplicationScoped
public class LettersCheck implements StateCheck {

    @Inject
    private MailReader outbox;

    @Override
    public StateSubject subject() {
        return StateSubject.LETTERS;
    }

    @Override
    public Finding look() {
        int failed = outbox.count(MailState.DEAD, MailQueries.COUNTED);
        return failed == 0
                ? Finding.good(StateSubject.LETTERS, Message.of("operations.NO_FAILED_LETTERS"))
                : Finding.amiss(
                        StateSubject.LETTERS,
                        Lamp.ATTENTION,
                        Message.of("operations.FAILED_LETTERS", failed),
                        Message.of("operations.FAILED_LETTERS_REMEDY"));
    }
}
