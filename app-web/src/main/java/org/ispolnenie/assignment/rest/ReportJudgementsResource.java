package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.assignment.service.report.JudgementService;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /reports/{id}}: judging it. */
@Path("/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReportJudgementsResource {

    @Inject
    private JudgementService judgements;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("/{id}/acceptance")
    public Response accept(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("comment"));
        @Nullable String comment = fields.text("comment");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    judgements.accept(id.value(), version, comment);
                    return id.value();
                },
                report -> answers.report(report, AnswerLanguage.of(headers))));
        return WriteCall.response(answer);
    }

    @POST
    @Path("/{id}/return")
    public Response returnReport(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("reason", "newDue"));
        String reason = Objects.requireNonNullElse(fields.text("reason"), "");
        @Nullable LocalDate newDue = fields.date("newDue");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    judgements.returnReport(id.value(), version, reason, newDue);
                    return id.value();
                },
                report -> answers.report(report, AnswerLanguage.of(headers))));
        return WriteCall.response(answer);
    }
}
