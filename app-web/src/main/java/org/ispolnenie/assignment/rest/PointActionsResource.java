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
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.service.closing.RemovalService;
import org.ispolnenie.assignment.service.extension.ExtensionService;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.assignment.service.point.CommentService;
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
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("/{id}/extension-requests")
    public Response askExtension(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("requestedDue", "reason"));
        String reason = Objects.requireNonNullElse(fields.text("reason"), "");
        @Nullable LocalDate due = fields.required("requestedDue", fields.date("requestedDue"));
        fields.check();
        LocalDate requested = Objects.requireNonNull(due);
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> extensions.request(id.value(), version, requested, reason),
                answers::newExtension));
        return WriteCall.response(answer);
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("ground", "basis"));
        String basis = Objects.requireNonNullElse(fields.text("basis"), "");
        @Nullable RemovalGround given = fields.required("ground", fields.constant("ground", RemovalGround.class));
        fields.check();
        RemovalGround ground = Objects.requireNonNull(given);
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    removals.remove(id.value(), version, ground, basis);
                    return id.value();
                },
                this::point));
        return WriteCall.response(answer);
    }

    /** The answer is the control point with all its comments. */
    @POST
    @Path("/{id}/comments")
    public Response comment(@BeanParam PathId id, @BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("text"));
        String text = Objects.requireNonNullElse(fields.text("text"), "");
        fields.check();
        Answer answer = requests.once(
                call.attempt(body.bytes()),
                () -> {
                    comments.comment(id.value(), text);
                    return id.value();
                },
                this::point);
        return WriteCall.response(answer);
    }

    @POST
    @Path("/{id}/sub-assignments")
    public Response passOn(@BeanParam PathId id, @BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        NewPartJson part = NewPartJson.read(body.value());
        Answer answer = requests.once(
                call.attempt(body.bytes()),
                () -> parts.give(id.value(), part.parent(), part.organization(), part.role(), part.task(), part.due()),
                answers::newPart);
        return WriteCall.response(answer);
    }

    private Answer point(long id) {
        return answers.point(id, AnswerLanguage.of(headers));
    }
}
