package org.ispolnenie.directory.rest.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.directory.service.DirectoryService;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.directory.service.body.BodyClosing;
import org.ispolnenie.directory.service.body.BodyQueries;
import org.ispolnenie.directory.service.body.BodyService;
import org.ispolnenie.directory.service.body.BodyView;
import org.ispolnenie.directory.service.body.BodyWords;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /organizations/{code}}: one body, what it is called, how it ends. */
@Path("/organizations/{code}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BodyResource {

    @Inject
    private BodyQueries bodies;

    @Inject
    private BodyService service;

    @Inject
    private DirectoryService successions;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public Response one(@PathParam("code") String code) {
        QueryFields.of(address).check();
        return JsonAnswer.response(answer(code));
    }

    @PUT
    @RightsOf(BodyService.class)
    public Response change(@PathParam("code") String code, InputStream sent) {
        BodyWords words = BodyJson.words(
                call.ifMatchNeeded().json(sent),
                bodies.body(code).organization().kind());
        return call.put(version -> service.change(code, version, words), () -> answer(code));
    }

    /** Ends it; the answer is the body as it is then. */
    @POST
    @RightsOf(BodyService.class)
    @Path("/closing")
    public Response close(@PathParam("code") String code, InputStream sent) {
        JsonFields fields = call.ifMatch().json(sent);
        LocalDate validTo = fields.requiredDate("validTo");
        String reason = fields.required("reason");
        @Nullable String successor = fields.text("successor");
        boolean leaveOpen = Boolean.TRUE.equals(fields.flag("leaveOpen"));
        BodyClosing closing = new BodyClosing(validTo, reason, successor, leaveOpen);
        return call.change(version -> service.close(code, seen(code, version), closing), () -> answer(code));
    }

    /** Records who takes over from it, and from which day; the answer is the body as it is then. */
    @POST
    @RightsOf(DirectoryService.class)
    @Path("/successor")
    public Response succeed(@PathParam("code") String code, InputStream sent) {
        JsonFields fields = call.ifMatch().json(sent);
        String successor = fields.required("successor");
        LocalDate from = fields.requiredDate("from");
        return call.change(
                version -> successions.succeed(code, seen(code, version), successor, from), () -> plain(code));
    }

    /** «Whichever version is there» is the present one. */
    private @Nullable Long seen(String code, @Nullable Long version) {
        return call.whichever() ? Long.valueOf(bodies.body(code).organization().version()) : version;
    }

    private Answer answer(String code) {
        BodyView body = bodies.body(code);
        return JsonAnswer.ok(body.organization().version(), json -> BodyJson.body(json, body));
    }

    private Answer plain(String code) {
        OrganizationView body = bodies.body(code).organization();
        return JsonAnswer.ok(body.version(), json -> DirectoryJson.organization(json, body));
    }
}
