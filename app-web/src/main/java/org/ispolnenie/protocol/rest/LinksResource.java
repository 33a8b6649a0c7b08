package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.protocol.service.LinkService;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /protocols/{id}/items/{number}/links/{to}}: deciding about a link the reading suggests. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LinksResource {

    @Inject
    private LinkService links;

    @Inject
    private ReadingAnswer reading;

    @Inject
    private WriteCall call;

    @POST
    @RightsOf(LinkService.class)
    @Path("/{id}/items/{number}/links/{to}/confirmation")
    public Response confirm(
            @BeanParam PathId protocol,
            @PathParam("number") String number,
            @PathParam("to") String to,
            InputStream body) {
        long id = protocol.value();
        call.json(body);
        return call.change(version -> links.confirm(id, number, to), () -> reading.of(id, call.words()));
    }

    @POST
    @RightsOf(LinkService.class)
    @Path("/{id}/items/{number}/links/{to}/dropping")
    public Response drop(
            @BeanParam PathId protocol,
            @PathParam("number") String number,
            @PathParam("to") String to,
            InputStream body) {
        long id = protocol.value();
        call.json(body);
        return call.change(version -> links.drop(id, number, to), () -> reading.of(id, call.words()));
    }
}
