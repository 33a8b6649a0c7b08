package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.notification.service.reminder.ladder.Forecast;
import org.ispolnenie.notification.service.reminder.ladder.Forecast.Recipient;
import org.ispolnenie.notification.service.reminder.ladder.ForecastPoint;
import org.ispolnenie.notification.service.reminder.ladder.ForecastQueries;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /reminders/forecast}: who will get what on a day, and why; who sees one body only sees their own. */
@Path("/reminders/forecast")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ForecastResource {

    @Inject
    private ForecastQueries forecasts;

    @Context
    private UriInfo address;

    @GET
    public byte[] on() {
        QueryFields query = QueryFields.of(address);
        @Nullable LocalDate day = query.date("day");
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        Forecast forecast = forecasts.on(day);
        ListChoice choice = ListChoice.of("forecast", forecast.day());
        int from = place(choice.place(cursor));
        List<Recipient> all = forecast.recipients();
        int to = Math.min(from + limit, all.size());
        Page<Recipient> page = choice.sealed(new Page<>(
                all.subList(Math.min(from, to), to), to < all.size() ? String.valueOf(to) : null, (long) all.size()));
        return JsonText.of(json -> json.value("day", forecast.day())
                .field("workingDay", forecast.workingDay())
                .value("nextWorkingDay", forecast.next())
                .field("paused", forecast.paused())
                .field("reminders", forecast.reminders())
                .array("items", page.items(), ForecastResource::recipient)
                .field("nextCursor", page.nextCursor())
                .field("total", all.size()));
    }

    /** The list is worked out anew for each part, so a place in it is a number. */
    private static int place(@Nullable String place) {
        if (place != null && !place.matches("\\d{1,9}")) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
        return place == null ? 0 : Integer.parseInt(place);
    }

    @GET
    @Path("/points")
    public byte[] points() {
        QueryFields query = QueryFields.of(address);
        @Nullable LocalDate day = query.date("day");
        @Nullable Long recipient = query.id("recipient");
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        for (String name : List.of("day", "recipient")) {
            if (query.text(name) == null) {
                query.fault(name, Message.of("shared.REQUIRED"));
            }
        }
        query.check();
        if (day == null || recipient == null) {
            throw new IllegalStateException("checked above");
        }
        return JsonPage.of(forecasts.points(day, recipient, limit, cursor), ForecastResource::point);
    }

    private static void recipient(JsonText json, Recipient one) {
        json.id("id", one.id())
                .field("name", one.name())
                .field("organization", one.organization())
                .value("channel", one.channel())
                .field("email", one.email())
                .field("urgent", one.urgent())
                .field("ahead", one.ahead())
                .field("today", one.today())
                .field("late", one.late())
                .array("reasons", one.reasons(), (part, reason) -> part.field("step", reason.step())
                        .field("points", reason.points()));
    }

    private static void point(JsonText json, ForecastPoint point) {
        WorkJson.write(json, point.work())
                .value("due", point.due())
                .field("step", point.step())
                .id("protocolId", point.protocolId());
    }
}
