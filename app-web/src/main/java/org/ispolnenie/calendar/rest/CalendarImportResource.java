package org.ispolnenie.calendar.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.calendar.domain.CalendarText;
import org.ispolnenie.calendar.service.CalendarImport;
import org.ispolnenie.calendar.service.CalendarImportService;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
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
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo address;

    @POST
    public Response take(@BeanParam WriteCall call, InputStream stream) {
        QueryFields query = QueryFields.of(address, "dryRun");
        boolean dryRun = Boolean.TRUE.equals(query.flag("dryRun"));
        query.check();
        RequestBody body = RequestBody.text(stream, CalendarText.MAX_BYTES);
        Answer answer = dryRun
                ? answer(imports.preview(body.bytes()), false)
                : requests.once(
                        call.attempt(body.bytes()), () -> imports.take(body.bytes()), read -> answer(read, true));
        return WriteCall.response(answer);
    }

    private Answer answer(CalendarImport read, boolean imported) {
        byte[] json = JsonText.of(text -> CalendarJson.read(text, read, imported, AnswerLanguage.of(headers)));
        return Answer.of(Response.Status.OK.getStatusCode(), null, null, new String(json, StandardCharsets.UTF_8));
    }
}
