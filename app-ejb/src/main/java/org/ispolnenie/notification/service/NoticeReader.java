package org.ispolnenie.notification.service;

import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the notices of one account, the latest first. */
public interface NoticeReader {

    /** @param unread only those not read yet */
    Page<NoticeRow> page(String login, boolean unread, int limit, @Nullable String cursor);
}
