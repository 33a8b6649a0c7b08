package org.ispolnenie.schoolsupport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.schoolsupport.service.project.ProjectService;
import org.ispolnenie.schoolsupport.service.project.ProjectView;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /support-projects}: the projects there are, making one, describing one. */
@Path("/support-projects")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SupportProjectsResource {

    @Inject
    private ProjectQueries projects;

    @Inject
    private ProjectService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        return JsonPage.whole(projects.all(), ProjectJson::write);
    }

    @POST
    @RightsOf(ProjectService.class)
    public Response make(InputStream body) {
        JsonFields fields = call.json(body);
        String code = fields.given("code");
        ProjectDescription description = ProjectJson.read(fields);
        return call.once(
                () -> {
                    service.make(code, description);
                    return code;
                },
                made -> {
                    ProjectView project = projects.project(made);
                    return JsonAnswer.created(
                            "support-projects/" + made, project.version(), json -> ProjectJson.write(json, project));
                });
    }

    @GET
    @Path("/{code}")
    public Response one(@PathParam("code") String code) {
        return JsonAnswer.response(answer(code));
    }

    @PUT
    @RightsOf(ProjectService.class)
    @Path("/{code}")
    public Response change(@PathParam("code") String code, InputStream body) {
        ProjectDescription description = ProjectJson.read(call.ifMatchNeeded().json(body));
        return call.put(version -> service.change(code, version, description), () -> answer(code));
    }

    private Answer answer(String code) {
        ProjectView project = projects.project(code);
        return JsonAnswer.ok(project.version(), json -> ProjectJson.write(json, project));
    }
}
