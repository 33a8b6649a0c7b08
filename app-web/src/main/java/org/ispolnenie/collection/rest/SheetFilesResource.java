package org.ispolnenie.collection.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.collection.service.sheet.SheetFileService;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.collection.service.sheet.SheetQueries.FileView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.file.StoredFileAnswer;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.Download.Kept;

/** {@code /control-points/{id}/sheet/files}: the files that cells of a sheet name. */
@Path("/control-points/{id}/sheet/files")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SheetFilesResource {

    @Inject
    private SheetQueries sheets;

    @Inject
    private SheetFileService service;

    @Inject
    private StoredFileAnswer files;

    @Inject
    private WriteCall call;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] all(@BeanParam PathId id) {
        return JsonPage.whole(sheets.files(id.value()), SheetFilesResource::write);
    }

    /** A form of a JSON part {@code document}, which says nothing yet, and the file. */
    @POST
    @RightsOf(SheetFileService.class)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@BeanParam PathId id, InputStream body) {
        long point = id.value();
        try (FormParts form = FormParts.read(body, headers, "document", EvidenceContract.LARGEST_FILE)) {
            call.json(form);
            if (form.files().size() != 1) {
                throw ValidationException.of("/file", Message.of("collection.ONE_FILE"));
            }
            FormParts.Uploaded file = form.files().get(0);
            return call.once(() -> service.add(point, new IncomingFile(file.name(), file.content())), added -> {
                FileView view = sheets.file(point, String.valueOf(added));
                return JsonAnswer.created(
                        "control-points/" + point + "/sheet/files/" + added, null, json -> write(json, view));
            });
        }
    }

    /** The bytes of one, by its id or by the name that cells call it. */
    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD)
    public Response one(@BeanParam PathId id, @PathParam("file") String file) throws IOException {
        StoredFile stored = sheets.file(id.value(), file).file();
        return files.to(headers, new Kept(stored.name(), stored.mediaType(), stored.size(), stored.sha256()));
    }

    private static void write(JsonText json, FileView file) {
        json.id("id", file.id())
                .field("name", file.file().name())
                .field("mediaType", file.file().mediaType())
                .field("size", file.file().size())
                .field("sha256", file.file().sha256())
                .field("addedBy", file.added().by())
                .value("addedAt", file.added().at());
    }
}
