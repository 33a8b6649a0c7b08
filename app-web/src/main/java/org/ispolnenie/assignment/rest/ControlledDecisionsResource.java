package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries.SharingView;
import org.ispolnenie.assignment.service.decision.ControlledDecisionService;
import org.ispolnenie.assignment.service.decision.DecisionOnControl;
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

/** {@code /protocols/{id}/decisions/{number}}: what is settled about a decision on control for all bodies. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ControlledDecisionsResource {

    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    private ControlledDecisionService decisions;

    @Inject
    private ControlledDecisionQueries settled;

    @Inject
    private IdempotentRequests requests;

    @GET
    @Path("/{id}/decisions/{number}/evidence")
    public Response evidence(@BeanParam PathId id, @PathParam("number") String number) {
        return WriteCall.response(decision(id.value(), number));
    }

    @PUT
    @Path("/{id}/decisions/{number}/evidence")
    public Response demand(
            @BeanParam PathId id,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.required(ifMatch);
        EvidenceContract contract =
                EvidenceContractJson.read(RequestBody.json(stream).value());
        seen.make(version -> decisions.demand(id.value(), number, version, contract));
        return WriteCall.response(decision(id.value(), number));
    }

    @POST
    @Path("/{id}/decisions/{number}/closing")
    public Response close(
            @BeanParam PathId id,
            @PathParam("number") String number,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("act"));
        String act = Objects.requireNonNullElse(fields.text("act"), "");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    decisions.close(id.value(), number, version, act);
                    return number;
                },
                closed -> decision(id.value(), closed)));
        return WriteCall.response(answer);
    }

    @GET
    @Path("/{id}/sharing")
    public Response sharing(@BeanParam PathId id) {
        return WriteCall.response(sharing(id.value()));
    }

    @POST
    @Path("/{id}/sharing")
    public Response share(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("sharing"));
        @Nullable Sharing given = fields.required("sharing", fields.constant("sharing", Sharing.class));
        fields.check();
        Sharing sharing = Objects.requireNonNull(given);
        boolean whichever = seen.whichever();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    decisions.share(id.value(), whichever ? sharingVersion(id.value()) : version, sharing);
                    return id.value();
                },
                this::sharing));
        return WriteCall.response(answer);
    }

    private Answer decision(long protocolId, String number) {
        DecisionOnControl decision = settled.decision(protocolId, number);
        return AssignmentAnswers.answer(
                OK, null, decision.version(), JsonText.of(json -> EvidenceContractJson.write(json, decision)));
    }

    private @Nullable Long sharingVersion(long protocolId) {
        return settled.sharing(protocolId).version();
    }

    private Answer sharing(long protocolId) {
        SharingView shared = settled.sharing(protocolId);
        byte[] json = JsonText.of(text -> text.id("protocolId", shared.protocolId())
                .field("version", shared.version())
                .value("sharing", shared.sharing()));
        return AssignmentAnswers.answer(OK, null, shared.version(), json);
    }
}
