package org.ispolnenie.notification.domain.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Tells what waits: a notice for a person, a letter for a body. */
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
     */
    Told tell(long recipientId, LocalDate day, Instant at);
}
