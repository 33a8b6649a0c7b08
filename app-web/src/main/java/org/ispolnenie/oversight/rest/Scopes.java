package org.ispolnenie.oversight.rest;

import org.ispolnenie.directory.rest.AskedBody;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.rest.QueryFields;

/** Reads from a query which control points are asked for: of which body, which protocol, which decision. */
final class Scopes {

    private Scopes() {}

    static PointScope read(QueryFields query, DirectoryQueries directory) {
        return new PointScope(AskedBody.code(query, directory), query.id("protocol"), query.text("decision"));
    }
}
