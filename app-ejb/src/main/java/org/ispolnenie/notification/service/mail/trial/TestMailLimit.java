package org.ispolnenie.notification.service.mail.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often test mails may be sent from this node: enough to set a server up, too seldom to bother anybody with them. */
@ApplicationScoped
public class TestMailLimit {

    /** So many in {@link #PERIOD}, whoever sends them. */
    public static final int MOST = 5;

    /** Ten minutes. */
    public static final Duration PERIOD = Duration.ofMinutes(10);

    private final Deque<Long> sent = new ArrayDeque<>();

    /** Takes one of those that are left; false: none is, and the caller waits. */
    synchronized boolean take(long nanos) {
        while (!sent.isEmpty() && nanos - sent.peekFirst() >= PERIOD.toNanos()) {
            sent.removeFirst();
        }
        if (sent.size() >= MOST) {
            return false;
        }
        sent.addLast(nanos);
        return true;
    }
}
