package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries.SharingView;
import org.ispolnenie.assignment.service.decision.ControlledDecisionService;
import org.ispolnenie.assignment.service.decision.DecisionOnControl;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /protocols/{id}/decisions/{number}}: what is settled about a decision on control for all bodies. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ControlledDecisionsResource {

    @Inject
    private ControlledDecisionService decisions;

    @Inject
    private ControlledDecisionQueries settled;

    @Inject
    private WriteCall call;

    @GET
    @Path("/{id}/decisions/{number}/evidence")
    public Response evidence(@BeanParam PathId id, @PathParam("number") String number) {
        return JsonAnswer.response(decision(id.value(), number));
    }

    @PUT
    @RightsOf(ControlledDecisionService.class)
    @Path("/{id}/decisions/{number}/evidence")
    public Response demand(@BeanParam PathId id, @PathParam("number") String number, InputStream body) {
        EvidenceContract contract =
                EvidenceContractJson.read(call.ifMatchNeeded().json(body));
        return call.put(
                version -> decisions.demand(id.value(), number, version, contract), () -> decision(id.value(), number));
    }

    @POST
    @RightsOf(ControlledDecisionService.class)
    @Path("/{id}/decisions/{number}/closing")
    public Response close(@BeanParam PathId id, @PathParam("number") String number, InputStream body) {
        String act = call.ifMatch().json(body).text("act", "");
        return call.change(
                version -> decisions.close(id.value(), number, version, act), () -> decision(id.value(), number));
    }

    @GET
    @Path("/{id}/sharing")
    public Response sharing(@BeanParam PathId id) {
        return JsonAnswer.response(sharing(id.value()));
    }

    @POST
    @RightsOf(ControlledDecisionService.class)
    @Path("/{id}/sharing")
    public Response share(@BeanParam PathId id, InputStream body) {
        Sharing sharing = call.ifMatch().json(body).required("sharing", Sharing.class);
        return call.change(
                version -> decisions.share(
                        id.value(),
                        call.whichever()
                                ? Long.valueOf(settled.sharing(id.value()).version())
                                : version,
                        sharing),
                () -> sharing(id.value()));
    }

    private Answer decision(long protocolId, String number) {
        DecisionOnControl decision = settled.decision(protocolId, number);
        return JsonAnswer.ok(decision.version(), json -> EvidenceContractJson.write(json, decision));
    }

    private Answer sharing(long protocolId) {
        SharingView shared = settled.sharing(protocolId);
        return JsonAnswer.ok(shared.version(), json -> json.id("protocolId", shared.protocolId())
                .field("version", shared.version())
                .value("sharing", shared.sharing()));
    }
}
