package org.ispolnenie.notification.service.reminder.digest;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.service.reminder.RemindedWork;
import org.ispolnenie.notification.service.reminder.RemindedWorkReader;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one message reminded of, as it stands now.
 *
 * @param points those still awaited first, at most {@link #SHOWN}
 */
public record Digest(Head head, RemindedWorkReader.Count count, List<RemindedWork> points) {

    /** More than this nobody reads on one page; the register has all of them. */
    public static final int SHOWN = 500;

    /**
     * The message itself.
     *
     * @param supersededBy the newer message that holds what this one told; null: none
     */
    public record Head(
            long noticeId, long accountId, NoticeKind kind, Message words, Instant at, @Nullable Long supersededBy) {}

    /** Whether control points are among it; whoever has only measures has no list of what is overdue. */
    public boolean isAboutPoints() {
        return points.stream().anyMatch(one -> one.work().isPoint());
    }

    /** Whether there are more points than are shown. */
    public boolean isCut() {
        return count.all() > points.size();
    }
}
