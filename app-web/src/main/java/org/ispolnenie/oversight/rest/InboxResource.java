package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.ispolnenie.oversight.service.work.Inbox;
import org.ispolnenie.oversight.service.work.InboxQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /inbox}: what waits for the controller. */
@Path("/inbox")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class InboxResource {

    @Inject
    private InboxQueries inboxes;

    @Context
    private UriInfo address;

    @GET
    public byte[] inbox() {
        QueryFields query = QueryFields.of(address);
        int limit = query.limit();
        @Nullable String reports = query.text("reportsCursor");
        @Nullable String extensions = query.text("extensionsCursor");
        query.check();
        Inbox inbox = inboxes.inbox(limit, reports, extensions);
        return JsonText.of(json -> InboxJson.write(json, inbox));
    }
}
