package org.ispolnenie.notification.domain.mail;

import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A notice whose turn it is to be sent.
 *
 * @param id        the notice
 * @param messageId the left part of its Message-ID, the same however often it is tried
 * @param attempts  how often the server has refused it so far
 * @param dueSince  since when it might have been sent
 */
public record OutgoingMail(
        long id,
        String messageId,
        NoticeKind kind,
        Message message,
        int attempts,
        Instant dueSince,
        Recipient to,
        About about) {

    /**
     * Who it is for.
     *
     * @param address  null: nobody can write to them
     * @param language {@code ru} or {@code en}
     * @param active   whether the account may still be used
     */
    public record Recipient(long accountId, String name, @Nullable String address, String language, boolean active) {}

    /**
     * What it is about, where it is about a control point or a protocol.
     *
     * @param item     the item or sub-item
     * @param body     the short name of the body that answers for it
     * @param due      the effective due date
     * @param protocol the date of the protocol
     */
    public record About(
            @Nullable String item, @Nullable String body, @Nullable LocalDate due, @Nullable LocalDate protocol) {}

    /** Whether it tells of control points that may have been dealt with since. */
    public boolean listsPoints() {
        return kind.listsPoints();
    }
}
