package org.ispolnenie.notification.service.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads the outbox and how the mail server is doing. */
@Stateless
@RolesAllowed({Role.Names.ADMIN, Role.Names.CONTROLLER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MailQueries {

    /** Counts go no further: the lists are long, and «more than this» is all one wants to know. */
    public static final int COUNTED = 1000;

    private static final int MAX_LIMIT = 500;

    @Inject
    private MailReader reader;

    @Inject
    private MailSession session;

    /**
     * How mail is doing.
     *
     * @param host        the mail server; null while mail is not set up
     * @param silentSince since when it does not answer; null if it does, as far as is known
     * @param error       what was heard instead of an answer
     * @param pausedAt    since when nothing is sent because the engine is paused; null if it is not
     */
    public record MailHealth(
            @Nullable String host, @Nullable Instant silentSince, @Nullable String error, @Nullable Instant pausedAt) {}

    /** A part of the list of mails in a state: what waits in the order of sending, else the latest first. */
    public Page<MailRow> list(MailState state, int limit, @Nullable String cursor) {
        ListChoice choice = ListChoice.of("mail", state);
        return choice.sealed(reader.page(state, Math.min(limit, MAX_LIMIT), choice.place(cursor)));
    }

    public MailRow get(long id) {
        return reader.find(id)
                .orElseThrow(() -> new NotFoundException(Message.of("notification.NO_SUCH_MAIL", String.valueOf(id))));
    }

    /** How many mails are in a state, counted up to {@link #COUNTED}. */
    public int count(MailState state) {
        return reader.count(state, COUNTED);
    }

    public MailHealth health() {
        MailReader.ServerState server = reader.server();
        Optional<String> host = session.get().flatMap(MailSession::host);
        return new MailHealth(host.orElse(null), server.silentSince(), server.error(), server.pausedAt());
    }
}
