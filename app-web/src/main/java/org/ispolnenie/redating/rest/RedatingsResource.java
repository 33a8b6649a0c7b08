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
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.assignment.rest.AssignmentAnswers;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingOrder;
import org.ispolnenie.redating.service.RedatingQueries;
import org.ispolnenie.redating.service.RedatingService;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
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
    private IdempotentRequests requests;

    @POST
    public Response move(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        RedatingOrder order = order(JsonFields.of(body.value(), "", Set.of("act", "basis", "moves")));
        Answer answer = requests.once(call.attempt(body.bytes()), () -> service.move(order), this::moved);
        return WriteCall.response(answer);
    }

    private static RedatingOrder order(JsonFields fields) {
        List<RedatingOrder.Move> moves = fields.objects("moves", Set.of("controlPointId", "version", "due")).stream()
                .map(move -> new RedatingOrder.Move(
                        Objects.requireNonNullElse(move.required("controlPointId", move.id("controlPointId")), 0L),
                        move.number("version"),
                        move.requiredDate("due")))
                .toList();
        RedatingOrder order = new RedatingOrder(fields.required("act"), fields.required("basis"), moves);
        fields.check();
        return order;
    }

    private Answer moved(long id) {
        RecordedRedating act = queries.redating(id);
        return AssignmentAnswers.answer(
                Response.Status.CREATED.getStatusCode(), "redatings/" + id, act.version(), json(act));
    }

    @GET
    @Path("/{id}")
    public byte[] act(@BeanParam PathId id) {
        return json(queries.redating(id.value()));
    }

    private static byte[] json(RecordedRedating act) {
        return JsonText.of(text -> RedatingJson.act(text, act));
    }
}
