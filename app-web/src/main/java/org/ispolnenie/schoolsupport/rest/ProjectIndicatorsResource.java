package org.ispolnenie.schoolsupport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries;
import org.ispolnenie.schoolsupport.service.indicator.ProjectIndicatorService;
import org.ispolnenie.schoolsupport.service.indicator.ProjectIndicators;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /support-projects/{code}/indicators}: what is measured in every school of a project. */
@Path("/support-projects/{code}/indicators")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProjectIndicatorsResource {

    @Inject
    private IndicatorQueries indicators;

    @Inject
    private ProjectIndicatorService service;

    @Inject
    private WriteCall call;

    @PathParam("code")
    private String project = "";

    @GET
    public Response all() {
        return JsonAnswer.response(answer());
    }

    @PUT
    @RightsOf(ProjectIndicatorService.class)
    public Response settle(InputStream body) {
        IndicatorList wanted = IndicatorJson.list(call.ifMatchNeeded().json(body));
        return call.put(version -> service.settle(project, version, wanted), this::answer);
    }

    private Answer answer() {
        ProjectIndicators settled = indicators.ofProject(project);
        return JsonAnswer.ok(settled.version(), json -> IndicatorJson.write(json, settled));
    }
}
