package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolQueries.SourceFile;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.protocol.service.ReviewService;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.jspecify.annotations.Nullable;

/** {@code /protocols}: reading them and correcting their reading. */
@Path("/protocols")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProtocolsResource {

    @Inject
    private ProtocolQueries protocols;

    @Inject
    private ReviewService review;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address, "limit", "cursor");
        int limit = query.limit();
        query.check();
        return JsonPage.of(protocols.list(limit, query.text("cursor")), ProtocolRowJson::write);
    }

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        QueryFields query = QueryFields.of(address, "include");
        boolean withText = IncludedText.isWanted(query);
        return reading(protocols.view(id.value()), withText);
    }

    @GET
    @Path("/{id}/source")
    @Produces(MediaType.WILDCARD)
    public Response source(@BeanParam PathId id) {
        SourceFile file = protocols.source(id.value());
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.fileName(), "protocol-" + id.value()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @PUT
    @Path("/{id}/items/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @BeanParam PathId id,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        Seen seen = Versions.required(ifMatch);
        ReviewService.ItemChange change =
                ItemChangeJson.read(RequestBody.json(body).value());
        seen.make(version -> review.correct(
                id.value(), version == null ? protocols.view(id.value()).version() : version, number, change));
        return reading(protocols.view(id.value()), false);
    }

    private Response reading(ProtocolView protocol, boolean withText) {
        return Response.ok(new ProtocolJson(AnswerLanguage.of(headers), withText).bytes(protocol))
                .header(HttpHeaders.ETAG, Versions.tag(protocol.version()))
                .build();
    }
}
