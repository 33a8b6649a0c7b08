package org.ispolnenie.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.NoticeRepository;
import org.ispolnenie.notification.domain.NoticeTarget;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Marks notices as read; everybody their own. */
@Stateless
@PermitAll
public class NoticeService {

    @Inject
    private NoticeRepository notices;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Marks one as read and says where it leads; somebody else's is not told apart from none. */
    public NoticeTarget read(long id) {
        return notices.read(caller.get().login(), id, clock.instant())
                .orElseThrow(
                        () -> new NotFoundException(Message.of("notification.NO_SUCH_NOTICE", String.valueOf(id))));
    }

    /** Marks all as read; how many were not. */
    public int readAll() {
        return notices.readAll(caller.get().login(), clock.instant());
    }
}
