package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.quality.service.measure.MeasureDocumentService;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureView;
import org.ispolnenie.quality.service.measure.MeasureView.DocumentView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.file.StoredFileAnswer;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.Download.Kept;

/** {@code /quality-measures/{id}/documents}: the files that bear a measure out. */
@Path("/quality-measures")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityDocumentsResource {

    @Inject
    private MeasureDocumentService service;

    @Inject
    private MeasureQueries measures;

    @Inject
    private StoredFileAnswer files;

    @Inject
    private WriteCall call;

    @Context
    private HttpHeaders headers;

    /** A form of a JSON part {@code document}, which says nothing yet, and the file. */
    @POST
    @RightsOf(MeasureDocumentService.class)
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@BeanParam PathId id, InputStream body) {
        long measure = id.value();
        call.ifMatch();
        try (FormParts form = FormParts.read(body, headers, "document", EvidenceContract.LARGEST_FILE)) {
            call.json(form);
            if (form.files().size() != 1) {
                throw ValidationException.of("/file", Message.of("quality.ONE_FILE"));
            }
            FormParts.Uploaded file = form.files().get(0);
            return call.upon(
                    version -> service.attach(measure, version, new IncomingFile(file.name(), file.content())),
                    added -> {
                        DocumentView document = measures.document(measure, added);
                        return JsonAnswer.created(
                                "quality-measures/" + measure + "/documents/" + added,
                                null,
                                json -> MeasureJson.document(json, document));
                    });
        }
    }

    @GET
    @Path("/{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    public Response one(@BeanParam PathId id, @PathParam("document") String document) throws IOException {
        DocumentView file = measures.document(id.value(), number(document));
        return files.to(headers, new Kept(file.name(), file.mediaType(), file.size(), file.sha256()));
    }

    @DELETE
    @RightsOf(MeasureDocumentService.class)
    @Path("/{id}/documents/{document}")
    public Response detach(@BeanParam PathId id, @PathParam("document") String document) {
        long measure = id.value();
        long number = number(document);
        return call.ifMatch().put(version -> service.detach(measure, version, number), () -> {
            MeasureView left = measures.measure(measure);
            MeasureJson words = new MeasureJson(call.words());
            return JsonAnswer.ok(left.version(), json -> words.write(json, left));
        });
    }

    private static long number(String document) {
        if (!document.matches("\\d{1,18}")) {
            throw new NotFoundException(Message.of("quality.NO_SUCH_DOCUMENT", document));
        }
        return Long.parseLong(document);
    }
}
