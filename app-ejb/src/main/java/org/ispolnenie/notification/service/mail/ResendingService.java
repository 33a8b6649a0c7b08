package org.ispolnenie.notification.service.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.mail.MailOutbox;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;

/** Has mails sent again that had been given up. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ResendingService {

    @Inject
    private MailOutbox outbox;

    @Inject
    private MailReader reader;

    @Inject
    private Clock clock;

    /** Lets one be sent again. */
    @Audited(value = "MAIL_SENT_AGAIN", of = AuditEntity.MAIL)
    public void resend(@AuditedId long id) {
        if (!outbox.revive(id, clock.instant())) {
            MailState state = reader.find(id)
                    .filter(row -> row.state() != MailState.NONE)
                    .orElseThrow(
                            () -> new NotFoundException(Message.of("notification.NO_SUCH_MAIL", String.valueOf(id))))
                    .state();
            throw new ConflictException(Message.of("notification.MAIL_NOT_DEAD", Message.word(state)));
        }
    }

    /** Lets all be sent again that had been given up; how many there are. */
    @Audited(value = "MAIL_SENT_AGAIN", of = AuditEntity.MAIL)
    public int resendAll() {
        return outbox.reviveAll(clock.instant());
    }
}
