package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import org.ispolnenie.assignment.service.report.JudgementService;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
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
    private WriteCall call;

    @POST
    @RightsOf(JudgementService.class)
    @Path("/{id}/acceptance")
    public Response accept(@BeanParam PathId id, InputStream body) {
        @Nullable String comment = call.ifMatch().json(body).text("comment");
        return call.change(version -> judgements.accept(id.value(), version, comment), () -> report(id));
    }

    @POST
    @RightsOf(JudgementService.class)
    @Path("/{id}/return")
    public Response returnReport(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        String reason = fields.text("reason", "");
        @Nullable LocalDate newDue = fields.date("newDue");
        return call.change(version -> judgements.returnReport(id.value(), version, reason, newDue), () -> report(id));
    }

    private Answer report(PathId id) {
        return answers.report(id.value(), call.words());
    }
}
