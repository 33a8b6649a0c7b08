package org.ispolnenie.notification.service.reminder.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.reminder.LetterRepository;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;

/** Writes down that a letter to a body went out. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class LetterService {

    private static final int LONGEST = 400;

    @Inject
    private LetterRepository letters;

    @Inject
    private LetterReader reader;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** @param how by which way, under which number and date */
    @Audited(value = "LETTER_SENT", of = AuditEntity.LETTER)
    public void sent(@AuditedId long id, String how) {
        String words = WrittenText.requiredLine(how, "/how", LONGEST);
        if (reader.row(id).isEmpty()) {
            throw LetterQueries.notFound(id);
        }
        if (!letters.sent(id, caller.get().acts(clock.instant()), words)) {
            throw new ConflictException(Message.of("notification.LETTER_SENT_BEFORE", String.valueOf(id)));
        }
    }
}
