package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.quality.service.set.SetOrderQueries;
import org.ispolnenie.quality.service.set.SetOrderQueries.OrderView;
import org.ispolnenie.quality.service.set.SetOrderService;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /protocols/{id}/decisions/{number}/quality-submission}: which year's sets of measures an item orders. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OrderedSetsResource {

    @Inject
    private SetOrderService service;

    @Inject
    private SetOrderQueries orders;

    @Inject
    private WriteCall call;

    @GET
    @Path("/{id}/decisions/{number}/quality-submission")
    public Response ordered(@BeanParam PathId id, @PathParam("number") String number) {
        return JsonAnswer.response(answer(id.value(), number));
    }

    @PUT
    @RightsOf(SetOrderService.class)
    @Path("/{id}/decisions/{number}/quality-submission")
    public Response order(@BeanParam PathId id, @PathParam("number") String number, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        @Nullable Integer year = fields.value("year") == null ? null : YearField.required(fields, "year");
        long protocol = id.value();
        return call.put(
                version -> service.order(
                        protocol,
                        number,
                        call.whichever()
                                ? Long.valueOf(orders.order(protocol, number).version())
                                : version,
                        year),
                () -> answer(protocol, number));
    }

    private Answer answer(long protocolId, String number) {
        OrderView order = orders.order(protocolId, number);
        return JsonAnswer.ok(order.version(), json -> json.id("protocolId", order.protocolId())
                .field("decisionNumber", order.number())
                .field("version", order.version())
                .number("year", order.year())
                .field("orderedBy", order.by())
                .value("orderedAt", order.at()));
    }
}
