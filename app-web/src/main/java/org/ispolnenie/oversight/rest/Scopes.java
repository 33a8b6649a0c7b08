package org.ispolnenie.oversight.rest;

import org.ispolnenie.directory.rest.AskedBody;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** Reads from a query which control points are asked for: of which body, which protocol, which decision. */
final class Scopes {

    private Scopes() {}

    static PointScope read(QueryFields query, DirectoryQueries directory) {
        return new PointScope(organization(query, directory), query.id("protocol"), query.text("decision"));
    }

    /** The code of a body; one the directory does not know is a fault. */
    static @Nullable String organization(QueryFields query, DirectoryQueries directory) {
        return AskedBody.code(query, directory);
    }
}
