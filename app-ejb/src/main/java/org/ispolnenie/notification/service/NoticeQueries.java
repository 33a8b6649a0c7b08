package org.ispolnenie.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.NoticeRepository;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the caller's own notices; a deputy's are those told to the deputy, whomever they stand in for. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NoticeQueries {

    private static final int MAX_LIMIT = 500;

    @Inject
    private NoticeReader reader;

    @Inject
    private NoticeRepository notices;

    @Inject
    private CurrentCaller caller;

    /** How many the caller has not read; shown on every page. */
    public long unread() {
        return notices.unread(caller.get().login());
    }

    /** A part of the list, the latest first; the cursor of the part before, or null for the first. */
    public Page<NoticeRow> list(boolean unread, int limit, @Nullable String cursor) {
        String login = caller.get().login();
        ListChoice choice = ListChoice.of("notices", login, unread);
        return choice.sealed(reader.page(login, unread, Math.min(limit, MAX_LIMIT), choice.place(cursor)));
    }
}
