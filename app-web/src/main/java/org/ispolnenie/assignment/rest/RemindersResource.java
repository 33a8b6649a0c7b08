package org.ispolnenie.assignment.rest;

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
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.service.bulk.BulkService;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;

/** {@code /control-points/bulk-reminder}: reminding of many at once, each a transaction of its own and once a day. */
@Path("/control-points/bulk-reminder")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RemindersResource {

    @Inject
    private BulkService bulk;

    @Inject
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @POST
    public Response remind(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("ids"));
        List<Long> ids = fields.ids("ids");
        fields.check();
        Attempt attempt = call.attempt(body.bytes());
        Answer answer = requests.before(attempt)
                .orElseGet(
                        () -> requests.after(attempt, BulkJson.answer(bulk.remind(ids), AnswerLanguage.of(headers))));
        return WriteCall.response(answer);
    }
}
