package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.ispolnenie.protocol.service.LinkService;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /protocols/{id}/items/{number}/links/{to}}: deciding about a link the reading suggests. */
@Path("/protocols")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LinksResource {

    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    private LinkService links;

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("/{id}/items/{number}/links/{to}/confirmation")
    public Response confirm(
            @BeanParam PathId id,
            @PathParam("number") String number,
            @PathParam("to") String to,
            @BeanParam WriteCall call,
            InputStream stream) {
        return decided(id.value(), call, stream, () -> links.confirm(id.value(), number, to));
    }

    @POST
    @Path("/{id}/items/{number}/links/{to}/dropping")
    public Response drop(
            @BeanParam PathId id,
            @PathParam("number") String number,
            @PathParam("to") String to,
            @BeanParam WriteCall call,
            InputStream stream) {
        return decided(id.value(), call, stream, () -> links.drop(id.value(), number, to));
    }

    /** Nothing is to be said beside the decision; the answer is the reading as it is then. */
    private Response decided(long id, WriteCall call, InputStream stream, Runnable decision) {
        RequestBody body = RequestBody.json(stream);
        JsonFields.of(body.value(), "", Set.of()).check();
        Answer answer = requests.once(
                call.attempt(body.bytes()),
                () -> {
                    decision.run();
                    return id;
                },
                this::reading);
        return WriteCall.response(answer);
    }

    private Answer reading(long id) {
        ProtocolView protocol = protocols.view(id);
        byte[] json = new ProtocolJson(AnswerLanguage.of(headers), false).bytes(protocol);
        return Answer.of(OK, null, Versions.tag(protocol.version()), new String(json, StandardCharsets.UTF_8));
    }
}
