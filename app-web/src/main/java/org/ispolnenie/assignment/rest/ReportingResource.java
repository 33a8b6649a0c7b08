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
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.assignment.service.report.ReportService;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code /control-points/{id}/reports}: handing in a report with its files, in one form. */
@Path("/control-points")
@RequestScoped
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReportingResource {

    @Inject
    private ReportService reports;

    @Inject
    private AssignmentAnswers answers;

    @Inject
    private WriteCall call;

    @Context
    private HttpHeaders headers;

    @POST
    @RightsOf(ReportService.class)
    @Path("/{id}/reports")
    public Response report(@BeanParam PathId id, InputStream body) {
        long point = id.value();
        call.ifMatch();
        try (FormParts form = FormParts.read(body, headers, "report", EvidenceContract.LARGEST_FILE)) {
            JsonFields fields = call.json(form);
            ReportContent content = ReportJson.content(fields);
            List<@Nullable EvidenceKind> kinds = fields.constants("evidenceKinds", EvidenceKind.class);
            List<IncomingFile> files = form.files().stream()
                    .map(file -> new IncomingFile(file.name(), file.content()))
                    .toList();
            return call.upon(
                    version -> reports.report(point, version, content, files, kinds),
                    made -> answers.newReport(made, call.words()));
        }
    }
}
