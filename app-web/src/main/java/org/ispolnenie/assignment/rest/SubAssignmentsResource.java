package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.assignment.service.part.PartView;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.shared.json.JsonText;
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

/** {@code /sub-assignments/{id}}: a part passed on, its answer and what is said about it. */
@Path("/sub-assignments")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SubAssignmentsResource {

    @Inject
    private SubAssignmentService parts;

    @Inject
    private PointQueries points;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private IdempotentRequests requests;

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        PartView part = points.part(id.value());
        return Response.ok(JsonText.of(json -> PartJson.write(json, part)))
                .header(HttpHeaders.ETAG, Versions.tag(part.version()))
                .build();
    }

    @POST
    @Path("/{id}/answer")
    public Response answer(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        return changed(id.value(), call, Versions.optional(ifMatch), RequestBody.json(stream), "text", parts::answer);
    }

    @POST
    @Path("/{id}/acceptance")
    public Response accept(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        return changed(
                id.value(), call, Versions.optional(ifMatch), RequestBody.json(stream), "comment", parts::accept);
    }

    @POST
    @Path("/{id}/return")
    public Response returnToBody(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        return changed(
                id.value(), call, Versions.optional(ifMatch), RequestBody.json(stream), "reason", parts::returnToBody);
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        return changed(
                id.value(), call, Versions.optional(ifMatch), RequestBody.json(stream), "reason", parts::withdraw);
    }

    /** What is done about a part the caller has seen in a version, with words. */
    @FunctionalInterface
    private interface Action {
        void on(long part, @Nullable Long version, String words);
    }

    /** Each of these takes one field of words. */
    private Response changed(long id, WriteCall call, Seen seen, RequestBody body, String field, Action action) {
        JsonFields fields = JsonFields.of(body.value(), "", Set.of(field));
        String words = Objects.requireNonNullElse(fields.text(field), "");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    action.on(id, version, words);
                    return id;
                },
                answers::part));
        return WriteCall.response(answer);
    }
}
