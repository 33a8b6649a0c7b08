package org.ispolnenie.protocol.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ispolnenie.protocol.service.Document;
import org.ispolnenie.protocol.service.ImportService;
import org.ispolnenie.protocol.service.ImportService.Imported;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolView;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
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
    private ProtocolQueries protocols;

    @Inject
    private IdempotentRequests requests;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("/preview")
    public byte[] preview(InputStream body) {
        QueryFields query = QueryFields.of(address, "meetingDate", "include");
        boolean withText = IncludedText.isWanted(query);
        Document document = document(query, body);
        return new ProtocolJson(AnswerLanguage.of(headers), withText).bytes(imports.preview(document));
    }

    @POST
    public Response importProtocol(@BeanParam WriteCall call, InputStream body) {
        QueryFields query = QueryFields.of(address, "meetingDate");
        Document document = document(query, body);
        Attempt attempt = call.attempt(document.bytes());
        Answer answer = requests.before(attempt)
                .orElseGet(() -> requests.after(attempt, answer(imports.importProtocol(document))));
        return WriteCall.response(answer);
    }

    private Answer answer(Imported imported) {
        ProtocolView protocol = protocols.view(imported.id());
        byte[] json = new ProtocolJson(AnswerLanguage.of(headers), false).bytes(protocol);
        Response.Status status = imported.created() ? Response.Status.CREATED : Response.Status.OK;
        return Answer.of(
                status.getStatusCode(),
                "protocols/" + imported.id(),
                Versions.tag(protocol.version()),
                new String(json, StandardCharsets.UTF_8));
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
