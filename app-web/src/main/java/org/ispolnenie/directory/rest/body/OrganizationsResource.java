package org.ispolnenie.directory.rest.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationReader.Choice;
import org.ispolnenie.directory.service.body.BodyQueries;
import org.ispolnenie.directory.service.body.BodyService;
import org.ispolnenie.directory.service.body.BodyView;
import org.ispolnenie.directory.service.body.BodyWords;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code /organizations}: the bodies, few enough to come whole, and schools and exam sites, which come in parts. */
@Path("/organizations")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OrganizationsResource {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private BodyService service;

    @Inject
    private BodyQueries bodies;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    /** All bodies; of a kind, schools and exam sites among them: a part of the list. */
    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        @Nullable OrganizationKind kind = query.constant("kind", OrganizationKind.class);
        @Nullable String parent = query.text("parent");
        @Nullable String words = query.text("q");
        @Nullable LocalDate day = query.date("on");
        @Nullable String cursor = query.text("cursor");
        int limit = query.limit();
        if (parent != null && directory.organization(parent).isEmpty()) {
            query.fault("parent", Message.of("directory.UNKNOWN_CODE", parent));
        }
        boolean narrowed =
                Stream.of(parent, words, day, cursor, query.text("limit")).anyMatch(Objects::nonNull);
        if (narrowed && query.text("kind") == null) {
            query.fault("kind", Message.of("shared.REQUIRED"));
        }
        query.check();
        return kind == null
                ? JsonPage.whole(directory.bodies(), DirectoryJson::organization)
                : JsonPage.of(
                        organizations.list(new Choice(kind, parent, words, day), limit, cursor),
                        DirectoryJson::organization);
    }

    /** Brings a body into the directory. */
    @POST
    @RightsOf(BodyService.class)
    public Response create(InputStream sent) {
        JsonFields fields = call.json(sent);
        String code = fields.given("code");
        BodyWords words = BodyJson.words(fields, null);
        return call.once(
                () -> {
                    service.create(code, words);
                    return code;
                },
                created -> {
                    BodyView body = bodies.body(created);
                    return JsonAnswer.created(
                            "organizations/" + created,
                            body.organization().version(),
                            json -> BodyJson.body(json, body));
                });
    }
}
