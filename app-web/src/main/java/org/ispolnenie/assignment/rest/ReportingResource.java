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
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.assignment.service.report.ReportService;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
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
    private PointQueries points;

    @Inject
    private IdempotentRequests requests;

    @Context
    private HttpHeaders headers;

    @POST
    @Path("/{id}/reports")
    public Response report(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body) {
        long pointId = id.value();
        Seen seen = Versions.optional(ifMatch);
        try (FormParts form = FormParts.read(body, headers, "report", EvidenceContract.LARGEST_FILE)) {
            SubmittedReport report = SubmittedReport.read(form.json().value());
            List<IncomingFile> files = form.files().stream()
                    .map(file -> new IncomingFile(file.name(), file.content()))
                    .toList();
            return WriteCall.response(seen.upon(version -> requests.once(
                    call.attempt(form.said()),
                    () -> reports.report(pointId, version, report.content(), files, report.evidenceKinds()),
                    this::answer)));
        }
    }

    private Answer answer(long id) {
        ReportView report = points.report(id);
        byte[] json = new ReportJson(AnswerLanguage.of(headers)).bytes(report);
        return Answer.of(
                Response.Status.CREATED.getStatusCode(),
                "reports/" + id,
                Versions.tag(report.version()),
                new String(json, StandardCharsets.UTF_8));
    }
}
