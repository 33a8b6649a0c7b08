package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.directory.service.PersonService;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.jspecify.annotations.Nullable;

/** {@code /people}: accounts and how their people are reached; for the administrator. */
@Path("/people")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PeopleResource {

    @Inject
    private PersonService people;

    @Context
    private UriInfo address;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address, "limit", "cursor");
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(people.list(limit, cursor), DirectoryJson::person);
    }

    @PUT
    @Path("/{login}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reach(
            @PathParam("login") String login,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.required(ifMatch);
        JsonFields fields = JsonFields.of(RequestBody.json(stream).value(), "", Set.of("email", "language", "heads"));
        @Nullable String email = fields.text("email");
        String language = fields.required("language");
        @Nullable Boolean heads = fields.flag("heads");
        fields.check();
        seen.make(version -> people.reach(login, version, email, language, Boolean.TRUE.equals(heads)));
        PersonRow person = people.get(login);
        return Response.ok(JsonText.of(json -> DirectoryJson.person(json, person)))
                .header(HttpHeaders.ETAG, Versions.tag(person.version()))
                .build();
    }
}
