package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.assignment.service.report.ReportFilter;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.rest.AskedBody;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /reports}: what bodies have reported, by keyset; and one report, whole. */
@Path("/reports")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ReportsResource {

    @Inject
    private PointQueries points;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private AssignmentAnswers answers;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] find() {
        QueryFields query = QueryFields.of(address);
        ReportFilter filter = new ReportFilter(
                query.id("protocol"),
                query.text("decision"),
                AskedBody.code(query, directory),
                query.constant("state", ReportState.class));
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        Page<ReportView> page = points.reports(filter, limit, cursor);
        return JsonPage.of(page, new ReportJson(AnswerLanguage.of(headers))::write);
    }

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(answers.report(id.value(), AnswerLanguage.of(headers)));
    }
}
