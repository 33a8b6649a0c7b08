package org.ispolnenie.redating.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Objects;
import org.ispolnenie.redating.service.AwaitedDateQueries;
import org.ispolnenie.redating.service.AwaitedDateReader.Filter;
import org.ispolnenie.redating.service.EventDateService;
import org.ispolnenie.redating.service.EventDateService.Entering;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code /awaited-dates}: decisions whose words wait for the day of an event, and entering that day. */
@Path("/awaited-dates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AwaitedDatesResource {

    @Inject
    private AwaitedDateQueries awaited;

    @Inject
    private EventDateService dates;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    /** What waits for a date; with {@code entered=true}: what got one. */
    @GET
    public byte[] all() {
        QueryFields fields = QueryFields.of(address);
        @Nullable Long protocol = fields.id("protocol");
        boolean entered = Objects.requireNonNullElse(fields.flag("entered"), false);
        int limit = fields.limit();
        @Nullable String cursor = fields.text("cursor");
        fields.check();
        return JsonPage.of(awaited.page(new Filter(protocol, entered), limit, cursor), AwaitedDateJson::write);
    }

    @POST
    @RightsOf(EventDateService.class)
    @Path("/{id}")
    public Response enter(@BeanParam PathId id, InputStream body) {
        AwaitedDateJson.Asked asked = AwaitedDateJson.read(call.json(body));
        Entering entering = asked.entering();
        if (asked.dryRun()) {
            return JsonAnswer.response(
                    AwaitedDateJson.dated(dates.preview(id.value(), entering.day(), entering.sharing()), call.words()));
        }
        return call.once(() -> dates.enter(id.value(), entering), dated -> AwaitedDateJson.dated(dated, call.words()));
    }
}
