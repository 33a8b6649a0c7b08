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
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code /sub-assignments/{id}}: a part passed on, its answer and what is said about it. */
@Path("/sub-assignments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SubAssignmentsResource {

    @Inject
    private SubAssignmentService parts;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private WriteCall call;

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(answers.part(id.value()));
    }

    @POST
    @RightsOf(SubAssignmentService.class)
    @Path("/{id}/answer")
    public Response answer(@BeanParam PathId id, InputStream body) {
        return changed(id, body, "text", parts::answer);
    }

    @POST
    @RightsOf(SubAssignmentService.class)
    @Path("/{id}/acceptance")
    public Response accept(@BeanParam PathId id, InputStream body) {
        return changed(id, body, "comment", parts::accept);
    }

    @POST
    @RightsOf(SubAssignmentService.class)
    @Path("/{id}/return")
    public Response returnToBody(@BeanParam PathId id, InputStream body) {
        return changed(id, body, "reason", parts::returnToBody);
    }

    @POST
    @RightsOf(SubAssignmentService.class)
    @Path("/{id}/withdrawal")
    public Response withdraw(@BeanParam PathId id, InputStream body) {
        return changed(id, body, "reason", parts::withdraw);
    }

    /** What is done about a part the caller has seen in a version, with words. */
    @FunctionalInterface
    private interface Action {
        void on(long part, @Nullable Long version, String words);
    }

    /** Each of these takes one field of words. */
    private Response changed(PathId id, InputStream body, String field, Action action) {
        long part = id.value();
        String words = call.ifMatch().json(body).text(field, "");
        return call.change(version -> action.on(part, version, words), () -> answers.part(part));
    }
}
