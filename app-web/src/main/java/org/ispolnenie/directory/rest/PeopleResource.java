package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /people}: accounts and how their people are reached; for the administrator. */
@Path("/people")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PeopleResource {

    @Inject
    private PersonService people;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(people.list(limit, cursor), DirectoryJson::person);
    }

    @PUT
    @Path("/{login}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reach(@PathParam("login") String login, InputStream body) {
        JsonFields fields = call.ifMatchNeeded().json(body);
        @Nullable String email = fields.text("email");
        String language = fields.required("language");
        boolean heads = Boolean.TRUE.equals(fields.flag("heads"));
        return call.put(version -> people.reach(login, version, email, language, heads), () -> person(login));
    }

    private Answer person(String login) {
        PersonRow person = people.get(login);
        return JsonAnswer.ok(person.version(), json -> DirectoryJson.person(json, person));
    }
}
