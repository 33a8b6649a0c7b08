package org.ispolnenie.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The outbox: a row for a person and a happening. */
public interface NoticeRepository {

    /**
     * Writes a notice for everyone it is meant for, in the transaction of what happened; who has it already keeps it as it
     * is.
     *
     * @param today the day that decides who stands in for whom
     */
    void tell(Notice notice, LocalDate today);

    /** How many notices an account has not read. */
    long unread(String login);

    /**
     * Marks a notice of an account as read, where it is not.
     *
     * @return where it leads; empty if the account has no such notice
     */
    Optional<NoticeTarget> read(String login, long id, Instant at);

    /** Marks all of an account as read; how many were not. */
    int readAll(String login, Instant at);
}
