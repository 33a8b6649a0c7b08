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
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.service.closing.RemovalService;
import org.ispolnenie.assignment.service.extension.ExtensionService;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.assignment.service.point.CommentService;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /control-points/{id}}: what is done about it beside reporting. */
@Path("/control-points")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PointActionsResource {

    @Inject
    private ExtensionService extensions;

    @Inject
    private RemovalService removals;

    @Inject
    private CommentService comments;

    @Inject
    private SubAssignmentService parts;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private WriteCall call;

    @POST
    @RightsOf(ExtensionService.class)
    @Path("/{id}/extension-requests")
    public Response askExtension(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        String reason = fields.text("reason", "");
        LocalDate due = fields.requiredDate("requestedDue");
        return call.upon(version -> extensions.request(id.value(), version, due, reason), answers::newExtension);
    }

    @POST
    @RightsOf(RemovalService.class)
    @Path("/{id}/removal")
    public Response remove(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        String basis = fields.text("basis", "");
        RemovalGround ground = fields.required("ground", RemovalGround.class);
        return call.change(version -> removals.remove(id.value(), version, ground, basis), () -> point(id));
    }

    /** The answer is the control point with all its comments. */
    @POST
    @RightsOf(CommentService.class)
    @Path("/{id}/comments")
    public Response comment(@BeanParam PathId id, InputStream body) {
        String text = call.json(body).text("text", "");
        return call.change(version -> comments.comment(id.value(), text), () -> point(id));
    }

    @POST
    @RightsOf(SubAssignmentService.class)
    @Path("/{id}/sub-assignments")
    public Response passOn(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.json(body);
        String organization = fields.given("organization");
        LocalDate due = fields.requiredDate("due");
        @Nullable PartyRole role = fields.constant("role", PartyRole.class);
        @Nullable Long parent = fields.id("parent");
        String task = fields.text("task", "");
        return call.once(
                () -> parts.give(id.value(), parent, organization, role == null ? PartyRole.EXECUTOR : role, task, due),
                answers::newPart);
    }

    private Answer point(PathId id) {
        return answers.point(id.value(), call.words());
    }
}
