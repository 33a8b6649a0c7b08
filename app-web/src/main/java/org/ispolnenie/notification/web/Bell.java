package org.ispolnenie.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.notification.service.NoticeQueries;
import org.jspecify.annotations.Nullable;

/** The bell in the head of every page: one statement a page, and none where nobody is signed in. */
@Named
@RequestScoped
public class Bell {

    private static final long SHOWN = 99;

    @Inject
    private NoticeQueries notices;

    private @Nullable Long unread;

    /** How many are new. */
    public long getUnread() {
        if (unread == null) {
            unread = notices.unread();
        }
        return unread;
    }

    /** The number as it fits into the head. */
    public String getNumber() {
        return getUnread() > SHOWN ? SHOWN + "+" : String.valueOf(getUnread());
    }
}
