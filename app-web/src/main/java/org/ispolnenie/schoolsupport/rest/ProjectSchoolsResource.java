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
import java.time.LocalDate;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam;
import org.ispolnenie.schoolsupport.service.school.SchoolPassport;
import org.ispolnenie.schoolsupport.service.school.SchoolQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolService;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /support-projects/{code}/schools}: the schools of a project, who works in them and who serves them. */
@Path("/support-projects/{code}/schools")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ProjectSchoolsResource {

    @Inject
    private SchoolQueries schools;

    @Inject
    private SchoolService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @PathParam("code")
    private String project = "";

    @GET
    public byte[] list() {
        QueryFields query = QueryFields.of(address);
        @Nullable String municipality = query.text("municipality");
        boolean excluded = Boolean.TRUE.equals(query.flag("excluded"));
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(schools.list(project, municipality, excluded, limit, cursor), SchoolJson::writeLine);
    }

    @POST
    @RightsOf(SchoolService.class)
    public Response include(InputStream body) {
        JsonFields fields = call.json(body);
        String school = fields.given("school");
        @Nullable LocalDate on = fields.date("includedOn");
        boolean confirm = Boolean.TRUE.equals(fields.flag("confirm"));
        SchoolProfile profile = SchoolJson.profile(fields);
        return call.once(
                () -> {
                    service.include(project, school, on, profile, confirm);
                    return school;
                },
                included -> {
                    SchoolPassport passport = schools.passport(project, included);
                    return JsonAnswer.created(
                            "support-projects/" + project + "/schools/" + included,
                            passport.version(),
                            json -> SchoolJson.write(json, passport));
                });
    }

    @GET
    @Path("/{school}")
    public Response one(@PathParam("school") String school) {
        return JsonAnswer.response(answer(school));
    }

    @PUT
    @RightsOf(SchoolService.class)
    @Path("/{school}")
    public Response describe(@PathParam("school") String school, InputStream body) {
        SchoolProfile profile = SchoolJson.profile(call.ifMatchNeeded().json(body));
        return call.put(version -> service.describe(project, school, version, profile), () -> answer(school));
    }

    @PUT
    @RightsOf(value = SchoolService.class, verb = "formTeam")
    @Path("/{school}/team")
    public Response formTeam(@PathParam("school") String school, InputStream body) {
        SchoolTeam team = SchoolJson.team(call.ifMatchNeeded().json(body));
        return call.put(version -> service.formTeam(project, school, version, team), () -> answer(school));
    }

    @POST
    @RightsOf(SchoolService.class)
    @Path("/{school}/curators")
    public Response nameCurator(@PathParam("school") String school, InputStream body) {
        JsonFields fields = call.json(body);
        String login = fields.given("login");
        @Nullable LocalDate from = fields.date("from");
        @Nullable LocalDate to = fields.date("to");
        return call.change(version -> service.nameCurator(project, school, login, from, to), () -> answer(school));
    }

    @POST
    @RightsOf(SchoolService.class)
    @Path("/{school}/curators/{curator}/ending")
    public Response endCurator(
            @PathParam("school") String school, @PathParam("curator") String curator, InputStream body) {
        @Nullable LocalDate to = call.json(body).date("to");
        long id = id(curator);
        return call.change(version -> service.endCurator(project, school, id, to), () -> answer(school));
    }

    @POST
    @RightsOf(value = SchoolService.class, verb = "exclude")
    @Path("/{school}/exclusion")
    public Response exclude(@PathParam("school") String school, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        @Nullable LocalDate on = fields.date("excludedOn");
        String reason = fields.text("reason", "");
        return call.change(version -> service.exclude(project, school, version, on, reason), () -> answer(school));
    }

    private static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_ID", text));
        }
    }

    private Answer answer(String school) {
        SchoolPassport passport = schools.passport(project, school);
        return JsonAnswer.ok(passport.version(), json -> SchoolJson.write(json, passport));
    }
}
