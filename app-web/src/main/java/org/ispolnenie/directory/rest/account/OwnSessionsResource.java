package org.ispolnenie.directory.rest.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ispolnenie.directory.service.account.OwnSessions;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /me/sessions}: where the caller is signed in with a browser; a program has no session. */
@Path("/me/sessions")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OwnSessionsResource {

    @Inject
    private OwnSessions sessions;

    @GET
    public byte[] list() {
        return SessionJson.list(sessions.open(null));
    }

    @DELETE
    @RightsOf(OwnSessions.class)
    public Response endAll() {
        sessions.endOthers(null);
        return Response.noContent().build();
    }

    @DELETE
    @RightsOf(OwnSessions.class)
    @Path("/{id}")
    public Response end(@BeanParam PathId id) {
        sessions.end(id.value());
        return Response.noContent().build();
    }
}
