package org.ispolnenie.notification.service.mail;

import java.time.Instant;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the lists of the outbox.
 *
 * @param item       the item or sub-item it is about; null if none
 * @param happenedAt when there was something to tell
 * @param attempts   how often the server refused it
 * @param at         when it is tried next while it waits; afterwards when its state was settled
 * @param error      what the server said last; null if nothing was wrong
 */
public record MailRow(
        long id,
        MailState state,
        NoticeKind kind,
        Message message,
        Recipient to,
        @Nullable String item,
        Instant happenedAt,
        int attempts,
        Instant at,
        @Nullable String error) {

    /**
     * Who it is for.
     *
     * @param address where it goes; null if they have none
     * @param body    the short name of their body; null if none
     */
    public record Recipient(String name, @Nullable String address, @Nullable String body) {}
}
