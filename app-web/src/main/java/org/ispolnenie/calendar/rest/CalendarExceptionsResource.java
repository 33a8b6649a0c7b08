package org.ispolnenie.calendar.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.CalendarService;
import org.ispolnenie.calendar.service.ExceptionView;
import org.ispolnenie.calendar.service.NewDays;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /calendar/exceptions}: days that acts make other than they are by law; entered, confirmed, withdrawn. */
@Path("/calendar/exceptions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CalendarExceptionsResource {

    @Inject
    private CalendarService service;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private IdempotentRequests requests;

    @POST
    public Response add(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        NewDays days = days(JsonFields.of(
                body.value(), "", Set.of("date", "to", "kind", "movedFrom", "title", "act", "actDate", "confirmed")));
        return WriteCall.response(requests.once(call.attempt(body.bytes()), () -> service.add(days), this::added));
    }

    private static NewDays days(JsonFields fields) {
        LocalDate from = fields.requiredDate("date");
        DayKind kind = fields.required("kind", fields.constant("kind", DayKind.class), DayKind.WORKING);
        @Nullable Boolean confirmed = fields.flag("confirmed");
        NewDays days = new NewDays(
                from,
                fields.date("to"),
                kind,
                fields.date("movedFrom"),
                fields.required("title"),
                fields.required("act"),
                fields.date("actDate"),
                confirmed == null || confirmed);
        fields.check();
        return days;
    }

    @POST
    @Path("/{id}/confirmation")
    public Response confirm(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("act", "actDate"));
        String act = fields.required("act");
        @Nullable LocalDate actDate = fields.date("actDate");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    service.confirm(id.value(), version, act, actDate);
                    return id.value();
                },
                this::changed));
        return WriteCall.response(answer);
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(
            @BeanParam PathId id,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("reason"));
        String reason = Objects.requireNonNullElse(fields.text("reason"), "");
        fields.check();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    service.withdraw(id.value(), version, reason);
                    return id.value();
                },
                this::changed));
        return WriteCall.response(answer);
    }

    private Answer added(List<Long> ids) {
        List<ExceptionView> views = ids.stream().map(calendar::exception).toList();
        int year = views.get(0).day().getYear();
        return answer(
                Response.Status.CREATED,
                "calendar/" + year + "/exceptions",
                null,
                CalendarJson.all(views, CalendarJson::exception));
    }

    private Answer changed(long id) {
        ExceptionView view = calendar.exception(id);
        return answer(
                Response.Status.OK,
                null,
                Versions.tag(view.version()),
                JsonText.of(json -> CalendarJson.exception(json, view)));
    }

    private static Answer answer(
            Response.Status status, @Nullable String location, @Nullable String etag, byte[] json) {
        return Answer.of(status.getStatusCode(), location, etag, new String(json, StandardCharsets.UTF_8));
    }
}
