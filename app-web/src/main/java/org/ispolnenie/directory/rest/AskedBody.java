package org.ispolnenie.directory.rest;

import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** The body that a list is asked for, as a query names it. */
public final class AskedBody {

    private AskedBody() {}

    /** The code of a body; one the directory does not know is a fault: nobody would see that the list is of nobody. */
    public static @Nullable String code(QueryFields query, DirectoryQueries directory) {
        @Nullable String code = query.text("organization");
        if (code != null && directory.organization(code).isEmpty()) {
            query.fault("organization", Message.of("directory.UNKNOWN_CODE", code));
        }
        return code;
    }
}
