package org.ispolnenie.oversight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.oversight.service.work.InboxQueries;
import org.jspecify.annotations.Nullable;

/** How much waits for the controller, for the menu of every page. */
@Named
@RequestScoped
public class InboxCount {

    @Inject
    private InboxQueries queries;

    private @Nullable Long waiting;

    /** Reports to judge and extensions to decide. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting;
    }
}
