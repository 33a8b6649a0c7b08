package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.ispolnenie.assignment.service.bulk.BulkService;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /control-points/bulk-reminder}: reminding of many at once, each a transaction of its own and once a day. */
@Path("/control-points/bulk-reminder")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RemindersResource {

    @Inject
    private BulkService bulk;

    @Inject
    private WriteCall call;

    @POST
    @RightsOf(BulkService.class)
    public Response remind(InputStream body) {
        List<Long> ids = call.json(body).ids("ids");
        return call.several(() -> BulkJson.answer(bulk.remind(ids), call.words()));
    }
}
