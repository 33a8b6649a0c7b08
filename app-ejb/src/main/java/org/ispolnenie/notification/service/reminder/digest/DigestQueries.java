package org.ispolnenie.notification.service.reminder.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.service.reminder.RemindedPoints;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Shows a person what a message to them reminded of. */
@Stateless
@PermitAll
public class DigestQueries {

    private DigestReader reader;
    private RemindedPoints points;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public DigestQueries() {}

    @Inject
    public DigestQueries(DigestReader reader, RemindedPoints points, CurrentCaller caller, Clock clock) {
        this.reader = reader;
        this.points = points;
        this.caller = caller;
        this.clock = clock;
    }

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
