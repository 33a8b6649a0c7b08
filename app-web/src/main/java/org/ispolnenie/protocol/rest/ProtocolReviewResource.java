package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.ispolnenie.protocol.service.ApprovalService;
import org.ispolnenie.protocol.service.ApprovalService.Approval;
import org.ispolnenie.protocol.service.ApprovalService.Approved;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.protocol.service.ReviewService;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /protocols/{id}}: deciding its doubts, approving it. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProtocolReviewResource {

    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    private ReviewService review;

    @Inject
    private ApprovalService approvals;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    /** One decision, or an array of them: all or none. The answer is the reading as it is then. */
    @POST
    @Path("/{id}/resolutions")
    public Response resolve(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonValue value = body.value();
        Consumer<@Nullable Long> decide = decision(id.value(), value, seen.whichever());
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    decide.accept(version);
                    return id.value();
                },
                this::reading));
        return WriteCall.response(answer);
    }

    /** What is to be done about the version the caller has seen; without one, nobody's decision is overridden unseen. */
    private Consumer<@Nullable Long> decision(long id, JsonValue value, boolean whichever) {
        if (value instanceof JsonArray array) {
            List<DoubtDecision> several = ResolutionJson.readAll(array);
            return version -> {
                requireSeen(id, version, whichever, several);
                review.resolve(id, version, several);
            };
        }
        DoubtDecision one = ResolutionJson.read(value, "");
        return version -> {
            requireSeen(id, version, whichever, List.of(one));
            review.resolve(id, version, one);
        };
    }

    private void requireSeen(long id, @Nullable Long version, boolean whichever, List<DoubtDecision> decisions) {
        if (version == null && !whichever) {
            review.requireUndecided(id, decisions);
        }
    }

    @POST
    @Path("/{id}/approval")
    public Response approve(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.required(ifMatch);
        RequestBody body = RequestBody.json(stream);
        Approval approval = ApprovalJson.read(body.value());
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> approvals.approve(id.value(), version, approval),
                ProtocolReviewResource::counts));
        return WriteCall.response(answer);
    }

    private Answer reading(long id) {
        ProtocolView protocol = protocols.view(id);
        byte[] json = new ProtocolJson(AnswerLanguage.of(headers), false).bytes(protocol);
        return Answer.of(OK, null, Versions.tag(protocol.version()), new String(json, StandardCharsets.UTF_8));
    }

    private static Answer counts(Approved approved) {
        byte[] json = JsonText.of(text ->
                text.field("assignments", approved.assignments()).field("controlPoints", approved.controlPoints()));
        return Answer.of(OK, null, null, new String(json, StandardCharsets.UTF_8));
    }
}
