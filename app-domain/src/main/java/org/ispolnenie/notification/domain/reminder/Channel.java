package org.ispolnenie.notification.domain.reminder;

/** How a reminder reaches its recipient. */
public enum Channel {
    /** A person's notice on the pages, and e-mail where the step says so. */
    NOTICE,
    /** A letter to a body, to be printed. */
    LETTER
}
