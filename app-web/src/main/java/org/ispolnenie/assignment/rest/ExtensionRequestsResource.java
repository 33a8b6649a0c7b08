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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.assignment.service.extension.ExtensionService;
import org.ispolnenie.assignment.service.extension.ExtensionView;
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

/** {@code /extension-requests/{id}}: a request for a later date and its decision. */
@Path("/extension-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ExtensionRequestsResource {

    @Inject
    private ExtensionService extensions;

    @Inject
    private PointQueries points;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private IdempotentRequests requests;

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        ExtensionView request = points.extension(id.value());
        return Response.ok(JsonText.of(json -> ExtensionJson.write(json, request)))
                .header(HttpHeaders.ETAG, Versions.tag(request.version()))
                .build();
    }

    @POST
    @Path("/{id}/grant")
    public Response grant(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("due", "comment"));
        @Nullable LocalDate due = fields.date("due");
        @Nullable String comment = fields.text("comment");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    extensions.grant(id.value(), version, due, comment);
                    return id.value();
                },
                answers::extension));
        return WriteCall.response(answer);
    }

    @POST
    @Path("/{id}/refusal")
    public Response refuse(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("reason"));
        String reason = Objects.requireNonNullElse(fields.text("reason"), "");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    extensions.refuse(id.value(), version, reason);
                    return id.value();
                },
                answers::extension));
        return WriteCall.response(answer);
    }
}
