package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /sub-assignments/{id}/answer} with files, in one form; {@link SubAssignmentsResource} takes it without. */
@Path("/sub-assignments")
@RequestScoped
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AnsweringResource {

    @Inject
    private SubAssignmentService parts;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private WriteCall call;

    @Context
    private HttpHeaders headers;

    @POST
    @RightsOf(SubAssignmentService.class)
    @Path("/{id}/answer")
    public Response answer(@BeanParam PathId id, InputStream body) {
        call.ifMatch();
        long part = id.value();
        try (FormParts form = FormParts.read(body, headers, "answer", EvidenceContract.LARGEST_FILE)) {
            String words = call.json(form).required("text");
            List<IncomingFile> files = form.files().stream()
                    .map(file -> new IncomingFile(file.name(), file.content()))
                    .toList();
            return call.change(version -> parts.answer(part, version, words, files), () -> answers.part(part));
        }
    }
}
