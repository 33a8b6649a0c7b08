package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.ispolnenie.notification.service.reminder.engine.EngineQueries;
import org.ispolnenie.notification.service.reminder.engine.EngineService;
import org.ispolnenie.notification.service.reminder.engine.EngineView;
import org.ispolnenie.notification.service.reminder.engine.SweepByHand;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /reminder-engine}: how the engine of reminders is doing, and its levers. */
@Path("/reminder-engine")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class EngineResource {

    @Inject
    private EngineQueries queries;

    @Inject
    private EngineService service;

    @Inject
    private SweepByHand sweeps;

    @Inject
    private WriteCall call;

    @GET
    public Response view() {
        return JsonAnswer.response(engine());
    }

    @PUT
    @RightsOf(EngineService.class)
    public Response set(InputStream body) {
        String time = call.ifMatchNeeded().json(body).required("sendFrom");
        return call.put(version -> service.sendFrom(time(time), version), this::engine);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            throw ValidationException.of("/sendFrom", Message.of("notification.NOT_A_TIME", text));
        }
    }

    @POST
    @RightsOf(EngineService.class)
    @Path("/pause")
    public Response pause(InputStream body) {
        String reason = call.json(body).required("reason");
        return call.change(version -> service.pause(reason), this::engine);
    }

    @POST
    @RightsOf(EngineService.class)
    @Path("/resumption")
    public Response resume(InputStream body) {
        call.json(body);
        return call.change(version -> service.resume(), this::engine);
    }

    /** A sweep is many transactions; run twice it does nothing the second time. */
    @POST
    @RightsOf(SweepByHand.class)
    @Path("/sweeps")
    public Response sweep(InputStream body) {
        call.json(body);
        return call.several(() -> {
            sweeps.run();
            return engine();
        });
    }

    private Answer engine() {
        EngineView engine = queries.view();
        return JsonAnswer.ok(engine.version(), json -> EngineJson.write(json, engine));
    }
}
