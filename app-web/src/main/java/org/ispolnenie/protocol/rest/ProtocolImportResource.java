package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.ispolnenie.protocol.service.Document;
import org.ispolnenie.protocol.service.ImportService;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/**
 * {@code /protocols}: taking documents in. The body is the document itself, whatever its media type. An import is
 * harmless to repeat by its nature (the same bytes are the same protocol), and a slow file must not hold a transaction,
 * so its key is looked up before and recorded after it: a refused file leaves the key free.
 */
@Path("/protocols")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProtocolImportResource {

    @Inject
    private ImportService imports;

    @Inject
    private ReadingAnswer reading;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @POST
    @RightsOf(ImportService.class)
    @Path("/preview")
    public byte[] preview(InputStream body) {
        QueryFields query = QueryFields.of(address);
        boolean withText = IncludedText.isWanted(query);
        Document document = document(query, body);
        return new ProtocolJson(AnswerLanguage.of(headers), withText).bytes(imports.preview(document));
    }

    @POST
    @RightsOf(ImportService.class)
    public Response importProtocol(InputStream body) {
        QueryFields query = QueryFields.of(address);
        Document document = document(query, body);
        return call.bytes(document.bytes()).several(() -> reading.of(imports.importProtocol(document), call.words()));
    }

    private Document document(QueryFields query, InputStream body) {
        @Nullable LocalDate meetingDate = query.date("meetingDate");
        query.check();
        return new Document(
                RequestBody.document(body).bytes(),
                headers.getHeaderString(HttpHeaders.CONTENT_TYPE),
                Attachment.nameIn(headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION)),
                meetingDate);
    }
}
