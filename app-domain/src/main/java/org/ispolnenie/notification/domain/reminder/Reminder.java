package org.ispolnenie.notification.domain.reminder;

import java.time.LocalDate;

/**
 * A reminder to be given: one step of the ladder for one piece of work, one recipient and one due date. The same
 * reminder is never given twice.
 *
 * @param recipientId an account, or the body for a letter
 * @param step        working days from the due date
 * @param urgent      told at once
 * @param email       whether the person is written to as well
 */
public record Reminder(
        long workId, LocalDate due, int step, long recipientId, Channel channel, boolean urgent, boolean email) {

    /** Whether both have the same key. */
    public boolean isSameStepAs(Reminder other) {
        return workId == other.workId
                && due.equals(other.due)
                && step == other.step
                && recipientId == other.recipientId;
    }
}
