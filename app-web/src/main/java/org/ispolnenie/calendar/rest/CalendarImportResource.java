package org.ispolnenie.calendar.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.calendar.domain.CalendarText;
import org.ispolnenie.calendar.service.CalendarImport;
import org.ispolnenie.calendar.service.CalendarImportService;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /calendar/import[?dryRun=true]}: exceptions from a CSV file, all of them or none. */
@Path("/calendar/import")
@RequestScoped
@Consumes("text/csv")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CalendarImportResource {

    @Inject
    private CalendarImportService imports;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @POST
    @RightsOf(CalendarImportService.class)
    public Response take(InputStream stream) {
        QueryFields query = QueryFields.of(address);
        boolean dryRun = Boolean.TRUE.equals(query.flag("dryRun"));
        query.check();
        byte[] csv = RequestBody.text(stream, CalendarText.MAX_BYTES).bytes();
        return dryRun
                ? JsonAnswer.response(answer(imports.preview(csv), false, call.words()))
                : call.bytes(csv).once(() -> imports.take(csv), read -> answer(read, true, call.words()));
    }

    private static Answer answer(CalendarImport read, boolean imported, Messages words) {
        return JsonAnswer.ok(json -> CalendarJson.read(json, read, imported, words));
    }
}
