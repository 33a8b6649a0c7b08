package org.ispolnenie.notification.service.mail;

import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the outbox. */
public interface MailReader {

    /**
     * How the mail server is doing.
     *
     * @param silentSince since when it does not answer; null if it does
     * @param error       what was heard of it instead
     * @param pausedAt    when the engine was paused, which holds the mail too; null if it is not
     */
    record ServerState(@Nullable Instant silentSince, @Nullable String error, @Nullable Instant pausedAt) {}

    /** The mails in a state: what waits in the order of sending, everything else the latest first. */
    Page<MailRow> page(MailState state, int limit, @Nullable String cursor);

    Optional<MailRow> find(long id);

    /** How many mails are in a state, counted up to a number. */
    int count(MailState state, int upTo);

    ServerState server();
}
