package org.ispolnenie.notification.service.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.Message;
import org.ispolnenie.shared.domain.NotFoundException;

/** Shows a person what a message to them reminded of. */
@Stateless
@PermitAll
public class DigestQueries {

    private DigestReader reader;
    private RemindedPoints points;
    private CurrentCaller caller;

    @SuppressWarnings("NullAway.Init")
    public DigestQueries() {}

    @Inject
    public DigestQueries(DigestReader reader, RemindedPoints points, CurrentCaller caller) {
        this.reader = reader;
        this.points = points;
        this.caller = caller;
    }

    /** @throws NotFoundException if the caller has no such message, whoever else may */
    public Digest digest(long noticeId) {
        Digest.Head head = reader.head(caller.get().login(), noticeId)
                .orElseThrow(() ->
                        new NotFoundException(Message.of("notification.NO_SUCH_NOTICE", String.valueOf(noticeId))));
        return new Digest(
                head, points.count(noticeId, head.accountId()), points.list(noticeId, head.accountId(), Digest.SHOWN));
    }
}
