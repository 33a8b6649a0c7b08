package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.atomic.AtomicReference;
import org.ispolnenie.oversight.service.feed.CalendarFeedService;
import org.ispolnenie.oversight.service.feed.CalendarFeedService.Subscription;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
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
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpServletRequest request;

    @GET
    public byte[] subscription() {
        QueryFields.of(address).check();
        Subscription subscription = feeds.subscription().orElseThrow(CalendarFeedService::none);
        return JsonText.of(json -> write(json, subscription, null));
    }

    /** What is kept of the answer for a repetition is without the address: the secret is told once and stored nowhere. */
    @POST
    @RightsOf(CalendarFeedService.class)
    public Response subscribe() {
        AtomicReference<@Nullable String> secret = new AtomicReference<>();
        Response kept = call.change(version -> secret.set(feeds.subscribe()), () -> created(null));
        @Nullable String told = secret.get();
        return told == null ? kept : JsonAnswer.response(created(address(told)));
    }

    @DELETE
    @RightsOf(CalendarFeedService.class)
    public Response revoke() {
        feeds.revoke();
        return Response.noContent().build();
    }

    private String address(String secret) {
        return PublicAddress.of(request.getRequestURL(), request.getContextPath())
                .resolve("feeds/" + secret + ".ics")
                .toString();
    }

    private Answer created(@Nullable String feed) {
        Subscription made = feeds.subscription().orElseThrow(CalendarFeedService::none);
        return JsonAnswer.of(Response.Status.CREATED, null, null, json -> write(json, made, feed));
    }

    private static void write(JsonText json, Subscription subscription, @Nullable String feed) {
        json.field("address", feed)
                .value("createdAt", subscription.createdAt())
                .value("lastUsed", subscription.lastUsed());
    }
}
