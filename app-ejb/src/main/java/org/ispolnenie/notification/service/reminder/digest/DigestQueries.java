package org.ispolnenie.notification.service.reminder.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.service.reminder.RemindedWorkReader;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Shows a person what a message to them reminded of. */
@Stateless
@PermitAll
public class DigestQueries {

    @Inject
    private DigestReader reader;

    @Inject
    private RemindedWorkReader points;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The message, or the newer one it was taken up into.
     *
     * @throws NotFoundException if the caller has no such message, whoever else may
     */
    public Digest digest(long noticeId) {
        Digest.Head head = head(noticeId);
        for (Long newer = head.supersededBy(); newer != null; newer = head.supersededBy()) {
            head = head(newer);
        }
        LocalDate today = LocalDate.now(clock);
        return new Digest(
                head,
                points.count(head.noticeId(), head.accountId(), today),
                points.list(head.noticeId(), head.accountId(), today, Digest.SHOWN));
    }

    private Digest.Head head(long noticeId) {
        return reader.head(caller.get().login(), noticeId)
                .orElseThrow(() ->
                        new NotFoundException(Message.of("notification.NO_SUCH_NOTICE", String.valueOf(noticeId))));
    }
}
