package org.ispolnenie.notification.domain.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Writes the messages for reminders that wait: a notice for a person, a letter for a body. */
public interface ReminderMessages {

    /** Everybody, people and bodies, for whom something waits. */
    List<Long> waitingRecipients();

    /** What became of one recipient's reminders. */
    enum Told {
        NOTICE,
        LETTER,
        NOTHING
    }

    /**
     * Tells one recipient what waits for them, if it is time: a person all of it once a day and urgent things at once, a body
     * a letter a day. What is no longer true is dropped; it comes back when it is true again. Of two nodes at once the second
     * finds nothing.
     *
     * <p>An older message nobody has had, by mail or on the page, is taken up into the new one.
     *
     * @param day the reminding day, which at night and on days off is the last working day
     * @param now what is overdue is so on the day it really is
     */
    Told tell(long recipientId, LocalDate day, ZonedDateTime now);
}
