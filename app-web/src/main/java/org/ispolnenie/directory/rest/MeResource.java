package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.Problem;

/** {@code /me}: who the caller is and what they may do. */
@Path("/me")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MeResource {

    @Inject
    private CurrentCaller caller;

    @GET
    public byte[] me() {
        Caller me = caller.get();
        return JsonText.of(json -> DirectoryJson.caller(json, me));
    }
}
