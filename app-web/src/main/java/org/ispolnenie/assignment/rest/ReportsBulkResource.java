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
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.ispolnenie.assignment.service.bulk.BulkRow;
import org.ispolnenie.assignment.service.bulk.BulkService;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reports}: judging many at once. Each row is a transaction of its own and harmless to repeat, as a report is judged
 * once, so the key is looked up before and recorded after.
 */
@Path("/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReportsBulkResource {

    @Inject
    private BulkService bulk;

    @Inject
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("/bulk-acceptance")
    public Response accept(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("ids", "comment"));
        List<Long> ids = fields.ids("ids");
        @Nullable String comment = fields.text("comment");
        fields.check();
        return each(call.attempt(body.bytes()), () -> bulk.accept(ids, comment));
    }

    @POST
    @Path("/bulk-return")
    public Response returnReports(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("ids", "reason"));
        List<Long> ids = fields.ids("ids");
        String reason = Objects.requireNonNullElse(fields.text("reason"), "");
        fields.check();
        return each(call.attempt(body.bytes()), () -> bulk.returnReports(ids, reason));
    }

    private Response each(Attempt attempt, Supplier<List<BulkRow>> action) {
        Answer answer = requests.before(attempt)
                .orElseGet(() -> requests.after(attempt, BulkJson.answer(action.get(), AnswerLanguage.of(headers))));
        return WriteCall.response(answer);
    }
}
