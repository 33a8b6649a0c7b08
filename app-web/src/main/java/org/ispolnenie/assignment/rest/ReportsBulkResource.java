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
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code /reports}: judging many at once. Each row is a transaction of its own, and a report is judged once. */
@Path("/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReportsBulkResource {

    @Inject
    private BulkService bulk;

    @Inject
    private WriteCall call;

    @POST
    @RightsOf(BulkService.class)
    @Path("/bulk-acceptance")
    public Response accept(InputStream body) {
        JsonFields fields = call.json(body);
        List<Long> ids = fields.ids("ids");
        @Nullable String comment = fields.text("comment");
        return call.several(() -> BulkJson.answer(bulk.accept(ids, comment), call.words()));
    }

    @POST
    @RightsOf(BulkService.class)
    @Path("/bulk-return")
    public Response returnReports(InputStream body) {
        JsonFields fields = call.json(body);
        List<Long> ids = fields.ids("ids");
        String reason = fields.text("reason", "");
        return call.several(() -> BulkJson.answer(bulk.returnReports(ids, reason), call.words()));
    }
}
