package org.ispolnenie.schoolsupport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.ispolnenie.schoolsupport.service.rollup.RollupWorkbookQueries;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.file.WorkbookAnswer;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** {@code /support-projects/{code}/rollup.xlsx}: how far a project is, as a workbook. */
@Path("/support-projects/{code}/rollup.xlsx")
@RequestScoped
@Produces({WorkbookFile.MEDIA_TYPE, Problem.MEDIA_TYPE})
public class RollupWorkbookResource {

    @Inject
    private RollupWorkbookQueries workbooks;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public Response workbook(@PathParam("code") String project) {
        QueryFields query = QueryFields.of(address);
        @Nullable Integer year = RollupResource.year(query);
        @Nullable String municipality = query.text("municipality");
        query.check();
        return WorkbookAnswer.of(workbooks.workbook(project, year, municipality, AnswerLanguage.of(headers)));
    }
}
