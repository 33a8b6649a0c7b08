package org.ispolnenie.shared.service;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Somebody asked for what is not theirs: one line of the log says who and where, and nothing that was sent. */
public final class RefusedAction {

    private static final System.Logger LOG = System.getLogger(RefusedAction.class.getName());

    private RefusedAction() {}

    /** Says so, of a request by whom it was made, by its method and its address without the query. */
    public static void tell(@Nullable Principal caller, String method, String address) {
        LOG.log(
                System.Logger.Level.INFO,
                "{0} {1} of {2} refused: no right to it",
                method,
                address,
                caller == null ? "nobody" : caller.getName());
    }
}
