package org.ispolnenie.redating.rest;

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
import java.util.List;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingOrder;
import org.ispolnenie.redating.service.RedatingQueries;
import org.ispolnenie.redating.service.RedatingService;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /redatings}: acts that move control points off days that became non-working. */
@Path("/redatings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RedatingsResource {

    @Inject
    private RedatingService service;

    @Inject
    private RedatingQueries queries;

    @Inject
    private WriteCall call;

    @POST
    @RightsOf(RedatingService.class)
    public Response move(InputStream body) {
        RedatingOrder order = order(call.json(body));
        return call.once(() -> service.move(order), this::moved);
    }

    private static RedatingOrder order(JsonFields fields) {
        List<RedatingOrder.Move> moves = fields.objects("moves").stream()
                .map(move -> new RedatingOrder.Move(
                        move.requiredId("controlPointId"), move.number("version"), move.requiredDate("due")))
                .toList();
        return new RedatingOrder(fields.required("act"), fields.required("basis"), moves);
    }

    private Answer moved(long id) {
        RecordedRedating act = queries.redating(id);
        return JsonAnswer.created("redatings/" + id, act.version(), json -> RedatingJson.act(json, act));
    }

    @GET
    @Path("/{id}")
    public byte[] act(@BeanParam PathId id) {
        RecordedRedating act = queries.redating(id.value());
        return JsonText.of(json -> RedatingJson.act(json, act));
    }
}
