package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.ispolnenie.notification.service.reminder.engine.EngineQueries;
import org.ispolnenie.notification.service.reminder.engine.EngineService;
import org.ispolnenie.notification.service.reminder.engine.EngineView;
import org.ispolnenie.notification.service.reminder.engine.SweepByHand;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.jspecify.annotations.Nullable;

/** {@code /reminder-engine}: how the engine of reminders is doing, and its levers. */
@Path("/reminder-engine")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class EngineResource {

    private static final int OK = Response.Status.OK.getStatusCode();

    @Inject
    private EngineQueries queries;

    @Inject
    private EngineService service;

    @Inject
    private SweepByHand sweeps;

    @Inject
    private IdempotentRequests requests;

    @GET
    public Response view() {
        EngineView engine = queries.view();
        return Response.ok(JsonText.of(json -> EngineJson.write(json, engine)))
                .header(HttpHeaders.ETAG, Versions.tag(engine.version()))
                .build();
    }

    @PUT
    public Response set(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream stream) {
        Seen seen = Versions.required(ifMatch);
        JsonFields fields = JsonFields.of(RequestBody.json(stream).value(), "", Set.of("sendFrom"));
        String time = fields.required("sendFrom");
        fields.check();
        seen.make(version -> service.sendFrom(time(time), version));
        return view();
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            throw ValidationException.of("/sendFrom", Message.of("notification.NOT_A_TIME", text));
        }
    }

    @POST
    @Path("/pause")
    public Response pause(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("reason"));
        String reason = fields.required("reason");
        fields.check();
        return WriteCall.response(requests.once(
                call.attempt(body.bytes()),
                () -> {
                    service.pause(reason);
                    return reason;
                },
                done -> answer()));
    }

    @POST
    @Path("/resumption")
    public Response resume(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = nothing(stream);
        return WriteCall.response(requests.once(
                call.attempt(body.bytes()),
                () -> {
                    service.resume();
                    return OK;
                },
                done -> answer()));
    }

    /** A sweep is many transactions; run twice it does nothing the second time. */
    @POST
    @Path("/sweeps")
    public Response sweep(@BeanParam WriteCall call, InputStream stream) {
        Attempt attempt = call.attempt(nothing(stream).bytes());
        return WriteCall.response(requests.before(attempt).orElseGet(() -> {
            sweeps.run();
            return requests.after(attempt, answer());
        }));
    }

    private static RequestBody nothing(InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        JsonFields.of(body.value(), "", Set.of()).check();
        return body;
    }

    private Answer answer() {
        EngineView engine = queries.view();
        byte[] json = JsonText.of(text -> EngineJson.write(text, engine));
        return Answer.of(OK, null, Versions.tag(engine.version()), new String(json, StandardCharsets.UTF_8));
    }
}
