package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.ispolnenie.oversight.service.feed.CalendarFeedService;
import org.ispolnenie.oversight.service.feed.CalendarFeedService.Subscription;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.PublicAddress;
import org.jspecify.annotations.Nullable;

/** {@code /me/calendar-feed}: the secret address of the caller's own calendar. */
@Path("/me/calendar-feed")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CalendarFeedResource {

    @Inject
    private CalendarFeedService feeds;

    @Inject
    private IdempotentRequests requests;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @GET
    public byte[] subscription() {
        QueryFields.of(address).check();
        return json(feeds.subscription().orElseThrow(CalendarFeedService::none), null);
    }

    /** What is kept of the answer for a repetition is without the address: the secret is told once and stored nowhere. */
    @POST
    public Response subscribe(@BeanParam WriteCall call) {
        AtomicReference<@Nullable String> secret = new AtomicReference<>();
        Answer kept = requests.once(
                call.attempt(new byte[0]),
                () -> {
                    secret.set(feeds.subscribe());
                    return feeds.subscription().orElseThrow(CalendarFeedService::none);
                },
                made -> created(made, null));
        @Nullable String told = secret.get();
        return WriteCall.response(
                told == null
                        ? kept
                        : created(feeds.subscription().orElseThrow(CalendarFeedService::none), address(told)));
    }

    @DELETE
    public Response revoke() {
        feeds.revoke();
        return Response.noContent().build();
    }

    private String address(String secret) {
        return PublicAddress.of(request.getRequestURL(), request.getContextPath())
                .resolve("feeds/" + secret + ".ics")
                .toString();
    }

    private static Answer created(Subscription made, @Nullable String feed) {
        return Answer.of(
                Response.Status.CREATED.getStatusCode(),
                null,
                null,
                new String(json(made, feed), StandardCharsets.UTF_8));
    }

    private static byte[] json(Subscription subscription, @Nullable String feed) {
        return JsonText.of(json -> json.field("address", feed)
                .value("createdAt", subscription.createdAt())
                .value("lastUsed", subscription.lastUsed()));
    }
}
