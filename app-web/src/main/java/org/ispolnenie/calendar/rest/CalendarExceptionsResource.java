package org.ispolnenie.calendar.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.CalendarService;
import org.ispolnenie.calendar.service.ExceptionView;
import org.ispolnenie.calendar.service.NewDays;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
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
    private WriteCall call;

    @POST
    @RightsOf(CalendarService.class)
    public Response add(InputStream body) {
        NewDays days = days(call.json(body));
        return call.once(() -> service.add(days), this::added);
    }

    private static NewDays days(JsonFields fields) {
        LocalDate from = fields.requiredDate("date");
        DayKind kind = fields.required("kind", DayKind.class);
        @Nullable Boolean confirmed = fields.flag("confirmed");
        return new NewDays(
                from,
                fields.date("to"),
                kind,
                fields.date("movedFrom"),
                fields.required("title"),
                fields.required("act"),
                fields.date("actDate"),
                confirmed == null || confirmed);
    }

    @POST
    @RightsOf(CalendarService.class)
    @Path("/{id}/confirmation")
    public Response confirm(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        String act = fields.required("act");
        @Nullable LocalDate actDate = fields.date("actDate");
        return call.change(version -> service.confirm(id.value(), version, act, actDate), () -> changed(id.value()));
    }

    @POST
    @RightsOf(CalendarService.class)
    @Path("/{id}/withdrawal")
    public Response withdraw(@BeanParam PathId id, InputStream body) {
        String reason = call.ifMatch().json(body).text("reason", "");
        return call.change(version -> service.withdraw(id.value(), version, reason), () -> changed(id.value()));
    }

    private Answer added(List<Long> ids) {
        List<ExceptionView> views = ids.stream().map(calendar::exception).toList();
        int year = views.get(0).day().getYear();
        return JsonAnswer.created(
                "calendar/" + year + "/exceptions",
                null,
                json -> JsonPage.writeWhole(json, views, CalendarJson::exception));
    }

    private Answer changed(long id) {
        ExceptionView view = calendar.exception(id);
        return JsonAnswer.ok(view.version(), json -> CalendarJson.exception(json, view));
    }
}
