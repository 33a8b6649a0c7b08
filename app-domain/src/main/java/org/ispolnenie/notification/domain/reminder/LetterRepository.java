package org.ispolnenie.notification.domain.reminder;

import org.ispolnenie.shared.domain.Act;

/** Records that a letter to a body has been sent; the engine of reminders writes the letters themselves. */
public interface LetterRepository {

    /**
     * Writes down that a letter went out.
     *
     * @return false if there is none of this id, or it went out before
     */
    boolean sent(long id, Act act, String how);
}
