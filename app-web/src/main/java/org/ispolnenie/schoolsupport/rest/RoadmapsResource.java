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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.schoolsupport.service.roadmap.Completion;
import org.ispolnenie.schoolsupport.service.roadmap.GivenDraft;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapQueries;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapService;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code …/schools/{school}/roadmap}: writing and approving it, and how far its measures are. */
@Path("/support-projects/{code}/schools/{school}/roadmap")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RoadmapsResource {

    @Inject
    private RoadmapQueries roadmaps;

    @Inject
    private RoadmapService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @PathParam("code")
    private String project = "";

    @PathParam("school")
    private String school = "";

    @GET
    public Response roadmap() {
        QueryFields query = QueryFields.of(address);
        @Nullable String number = query.text("version");
        if (number != null && !number.matches("[1-9]\\d{0,8}")) {
            query.fault("version", Message.of("shared.NOT_A_WHOLE_NUMBER"));
        }
        query.check();
        return JsonAnswer.response(answer(number == null ? null : Integer.valueOf(number)));
    }

    @PUT
    @RightsOf(value = RoadmapService.class, verb = "write")
    public Response write(InputStream body) {
        GivenDraft draft = RoadmapJson.draft(call.ifMatchNeeded().json(body));
        return call.put(version -> service.write(project, school, version, draft), () -> answer(null));
    }

    @POST
    @RightsOf(RoadmapService.class)
    @Path("/approval")
    public Response approve(InputStream body) {
        call.ifMatch().json(body);
        return call.change(version -> service.approve(project, school, version), () -> answer(null));
    }

    @POST
    @RightsOf(value = RoadmapService.class, verb = "complete")
    @Path("/measures/{key}/completion")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response complete(@PathParam("key") String key, InputStream body) {
        int measure = key(key);
        // Nobody who may not see the school has files looked at.
        roadmaps.approved(project, school);
        try (FormParts form = FormParts.read(body, headers, "completion", EvidenceContract.LARGEST_FILE)) {
            JsonFields fields = call.json(form);
            Completion completion =
                    new Completion(fields.date("doneOn"), fields.text("result", ""), fields.ids("evidence"));
            List<IncomingFile> files = form.files().stream()
                    .map(file -> new IncomingFile(file.name(), file.content()))
                    .toList();
            return call.change(
                    version -> service.complete(project, school, measure, completion, files), this::workedBy);
        }
    }

    @POST
    @RightsOf(RoadmapService.class)
    @Path("/measures/{key}/confirmation")
    public Response confirm(@PathParam("key") String key, InputStream body) {
        call.json(body);
        int measure = key(key);
        return call.change(version -> service.confirm(project, school, measure), this::workedBy);
    }

    @POST
    @RightsOf(RoadmapService.class)
    @Path("/measures/{key}/return")
    public Response giveBack(@PathParam("key") String key, InputStream body) {
        String reason = call.json(body).text("reason", "");
        int measure = key(key);
        return call.change(version -> service.giveBack(project, school, measure, reason), this::workedBy);
    }

    private static int key(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new NotFoundException(Message.of("schoolsupport.NO_SUCH_MEASURE", text));
        }
        return Integer.parseInt(text);
    }

    private Answer workedBy() {
        return answer(roadmaps.approved(project, school));
    }

    private Answer answer(@Nullable Integer number) {
        RoadmapView roadmap = roadmaps.roadmap(project, school, number);
        RoadmapJson words = new RoadmapJson(call.words());
        return JsonAnswer.ok(roadmap.version(), json -> words.write(json, roadmap));
    }
}
