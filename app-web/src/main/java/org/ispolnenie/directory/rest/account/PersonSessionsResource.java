package org.ispolnenie.directory.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ispolnenie.directory.service.account.SessionService;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /people/{login}/sessions}: where somebody is signed in; for the administrator. */
@Path("/people/{login}/sessions")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PersonSessionsResource {

    @Inject
    private SessionService sessions;

    @GET
    public byte[] list(@PathParam("login") String login) {
        return SessionJson.list(sessions.open(login, null));
    }

    @DELETE
    @RightsOf(SessionService.class)
    public Response endAll(@PathParam("login") String login) {
        sessions.endAll(login);
        return Response.noContent().build();
    }

    @DELETE
    @RightsOf(SessionService.class)
    @Path("/{id}")
    public Response end(@PathParam("login") String login, @BeanParam PathId id) {
        sessions.end(login, id.value());
        return Response.noContent().build();
    }
}
