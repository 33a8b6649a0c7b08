package org.ispolnenie.notification.service;

import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param readAt         when it was read; null if it was not
 * @param controlPointId the control point it leads to; null if none
 * @param label          the item or sub-item; null if it is about no control point
 * @param organization   the short name of the body that answers for the control point; null likewise
 * @param protocolId     the protocol it is about; null if none
 * @param meetingDate    the date of that protocol
 */
public record NoticeRow(
        long id,
        NoticeKind kind,
        Message message,
        Instant at,
        @Nullable Instant readAt,
        @Nullable Long controlPointId,
        @Nullable String label,
        @Nullable String organization,
        @Nullable Long protocolId,
        @Nullable LocalDate meetingDate) {}
