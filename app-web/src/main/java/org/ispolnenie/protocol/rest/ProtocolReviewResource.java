package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.ispolnenie.protocol.service.ApprovalService;
import org.ispolnenie.protocol.service.ApprovalService.Approval;
import org.ispolnenie.protocol.service.ApprovalService.Approved;
import org.ispolnenie.protocol.service.ReviewService;
import org.ispolnenie.protocol.service.ReviewService.DoubtDecision;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /protocols/{id}}: deciding its doubts, approving it. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProtocolReviewResource {

    @Inject
    private ReviewService review;

    @Inject
    private ApprovalService approvals;

    @Inject
    private ReadingAnswer reading;

    @Inject
    private WriteCall call;

    /** One decision, or an array of them: all or none. The answer is the reading as it is then. */
    @POST
    @RightsOf(ReviewService.class)
    @Path("/{id}/resolutions")
    public Response resolve(@BeanParam PathId id, InputStream body) {
        JsonValue value = call.ifMatch().value(body);
        Consumer<@Nullable Long> decide = decision(id.value(), value, call.whichever());
        return call.change(decide, () -> reading.of(id.value(), call.words()));
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
    @RightsOf(ApprovalService.class)
    @Path("/{id}/approval")
    public Response approve(@BeanParam PathId id, InputStream body) {
        Approval approval = ApprovalJson.read(call.ifMatchNeeded().json(body));
        return call.upon(version -> approvals.approve(id.value(), version, approval), ProtocolReviewResource::counts);
    }

    private static Answer counts(Approved approved) {
        return JsonAnswer.ok(json ->
                json.field("assignments", approved.assignments()).field("controlPoints", approved.controlPoints()));
    }
}
