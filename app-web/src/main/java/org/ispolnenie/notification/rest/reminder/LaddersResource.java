package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.ispolnenie.notification.domain.reminder.LadderDraft;
import org.ispolnenie.notification.service.reminder.ladder.LadderQueries;
import org.ispolnenie.notification.service.reminder.ladder.LadderService;
import org.ispolnenie.notification.service.reminder.ladder.LadderView;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /reminder-ladders}: when, before and after a due date, who is reminded of it. */
@Path("/reminder-ladders")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LaddersResource {

    @Inject
    private LadderQueries ladders;

    @Inject
    private LadderService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        return list(ladders.all());
    }

    @GET
    @Path("/{ruleSet}")
    public Response one(@PathParam("ruleSet") String ruleSet) {
        return JsonAnswer.response(ladder(ruleSet));
    }

    @GET
    @Path("/{ruleSet}/editions")
    public byte[] editions(@PathParam("ruleSet") String ruleSet) {
        QueryFields.of(address).check();
        return list(ladders.editions(ruleSet));
    }

    /** Adds an edition; the one the caller has seen stays as it is. */
    @PUT
    @RightsOf(LadderService.class)
    @Path("/{ruleSet}")
    public Response store(@PathParam("ruleSet") String ruleSet, InputStream body) {
        LadderDraft draft = LadderJson.draft(call.ifMatchNeeded().json(body));
        return call.put(edition -> service.store(ruleSet, draft, edition), () -> ladder(ruleSet));
    }

    /** Stores nothing. */
    @POST
    @RightsOf(LadderQueries.class)
    @Path("/{ruleSet}/preview")
    public byte[] preview(@PathParam("ruleSet") String ruleSet, InputStream body) {
        LadderJson.Asked asked = LadderJson.trial(call.json(body));
        LocalDate due = asked.due() == null ? ladders.exampleDue() : asked.due();
        return JsonText.of(json -> json.array("days", ladders.preview(ruleSet, asked.draft()), LadderJson::day)
                .value("due", due)
                .array("example", ladders.example(asked.draft(), due), LadderJson::example));
    }

    private static byte[] list(List<LadderView> views) {
        return JsonPage.whole(views, LadderJson::write);
    }

    private Answer ladder(String ruleSet) {
        LadderView ladder = ladders.of(ruleSet);
        return JsonAnswer.ok((long) ladder.edition(), json -> LadderJson.write(json, ladder));
    }
}
