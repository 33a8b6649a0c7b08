package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import org.ispolnenie.assignment.service.extension.ExtensionService;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code /extension-requests/{id}}: a request for a later date and its decision. */
@Path("/extension-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ExtensionRequestsResource {

    @Inject
    private ExtensionService extensions;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private WriteCall call;

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(answers.extension(id.value()));
    }

    @POST
    @RightsOf(value = ExtensionService.class, verb = "grant")
    @Path("/{id}/grant")
    public Response grant(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        @Nullable LocalDate due = fields.date("due");
        @Nullable String comment = fields.text("comment");
        return call.change(
                version -> extensions.grant(id.value(), version, due, comment), () -> answers.extension(id.value()));
    }

    @POST
    @RightsOf(value = ExtensionService.class, verb = "refuse")
    @Path("/{id}/refusal")
    public Response refuse(@BeanParam PathId id, InputStream body) {
        String reason = call.ifMatch().json(body).text("reason", "");
        return call.change(
                version -> extensions.refuse(id.value(), version, reason), () -> answers.extension(id.value()));
    }
}
