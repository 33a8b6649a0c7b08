package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.jspecify.annotations.Nullable;

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
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("/{id}/answer")
    public Response answer(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        Seen seen = Versions.optional(ifMatch);
        long part = id.value();
        try (FormParts form = FormParts.read(body, headers, "answer", EvidenceContract.LARGEST_FILE)) {
            JsonFields fields = JsonFields.of(form.json().value(), "", Set.of("text"));
            String words = fields.required("text");
            fields.check();
            List<IncomingFile> files = form.files().stream()
                    .map(file -> new IncomingFile(file.name(), file.content()))
                    .toList();
            return WriteCall.response(seen.upon(version -> requests.once(
                    call.attempt(form.said()),
                    () -> {
                        parts.answer(part, version, words, files);
                        return part;
                    },
                    answers::part)));
        }
    }
}
