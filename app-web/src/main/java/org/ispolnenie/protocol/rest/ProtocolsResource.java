package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.ispolnenie.protocol.service.ReviewService.ItemChange;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
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

    @Inject
    private ReadingAnswer reading;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(protocols.list(limit, cursor), ProtocolRowJson::write);
    }

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        QueryFields query = QueryFields.of(address);
        boolean withText = IncludedText.isWanted(query);
        query.check();
        ProtocolView protocol = protocols.view(id.value());
        return Response.ok(new ProtocolJson(AnswerLanguage.of(headers), withText).bytes(protocol))
                .header(HttpHeaders.ETAG, Seen.tag(protocol.version()))
                .build();
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
    @RightsOf(ReviewService.class)
    @Path("/{id}/items/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@BeanParam PathId id, @PathParam("number") String number, InputStream body) {
        ItemChange change = ItemChangeJson.read(call.ifMatchNeeded().json(body));
        return call.put(
                version -> review.correct(
                        id.value(), version == null ? protocols.view(id.value()).version() : version, number, change),
                () -> reading.of(id.value(), call.words()));
    }
}
