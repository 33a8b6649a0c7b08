package org.ispolnenie.operations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.notification.service.mail.trial.TestMailAnswer;
import org.ispolnenie.notification.service.mail.trial.TestMailService;
import org.ispolnenie.operations.service.build.BuildQueries;
import org.ispolnenie.operations.service.log.LogLevelQueries;
import org.ispolnenie.operations.service.log.LogLevelService;
import org.ispolnenie.operations.service.settings.SettingsQueries;
import org.ispolnenie.operations.service.state.StateQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /state}: whether everything is well, how it is set, and what it is; for the administrator. */
@Path("/state")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class StateResource {

    @Inject
    private StateQueries state;

    @Inject
    private SettingsQueries settings;

    @Inject
    private BuildQueries builds;

    @Inject
    private LogLevelQueries level;

    @Inject
    private LogLevelService levels;

    @Inject
    private TestMailService mail;

    @Inject
    private WriteCall call;

    @GET
    public byte[] report() {
        return JsonText.of(json -> worded().report(json, state.report()));
    }

    @GET
    @Path("/build")
    public byte[] build() {
        return JsonText.of(json -> {
            worded().build(json, builds.facts(), builds.nodes());
            json.array("whatsNew", builds.notes(call.words().locale()), StateJson::notes);
        });
    }

    @GET
    @Path("/settings")
    public byte[] settings() {
        return JsonText.of(json -> json.array("items", settings.inForce(), worded()::setting)
                .array("unknown", settings.unknown(), StateJson::unknown));
    }

    @GET
    @Path("/log-level")
    public byte[] level() {
        return JsonText.of(json -> StateJson.level(json, level.now()));
    }

    /** Raised twice it is as raised once. */
    @POST
    @RightsOf(LogLevelService.class)
    @Path("/log-level/raising")
    public Response raise(InputStream body) {
        call.json(body);
        return call.several(() -> {
            levels.raise();
            return levelNow();
        });
    }

    @POST
    @RightsOf(LogLevelService.class)
    @Path("/log-level/restoring")
    public Response restore(InputStream body) {
        call.json(body);
        return call.several(() -> {
            levels.restore();
            return levelNow();
        });
    }

    /** A mail is no row: sent twice it comes twice, unless the key says that it is the same. */
    @POST
    @RightsOf(TestMailService.class)
    @Path("/test-mail")
    public Response testMail(InputStream body) {
        @Nullable String to = call.json(body).text("email");
        return call.several(() -> {
            TestMailAnswer answer = mail.send(to, call.words());
            return JsonAnswer.ok(json -> worded().testMail(json, answer));
        });
    }

    private Answer levelNow() {
        return JsonAnswer.ok(json -> StateJson.level(json, level.now()));
    }

    private StateJson worded() {
        return new StateJson(call.words());
    }
}
