package org.ispolnenie.notification.service.reminder.digest;

import java.util.Optional;

/** Reads the message behind a digest. */
public interface DigestReader {

    /** A reminder's message; empty unless it is this account's own. */
    Optional<Digest.Head> head(String login, long noticeId);
}
