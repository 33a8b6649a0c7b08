package org.ispolnenie.calendar.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.CalendarQueries.CalendarYear;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /calendar/{year}[?knownOn=]}: the days that differ from plain Monday to Friday, and the acts that make them so. */
@Path("/calendar")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CalendarResource {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    @Inject
    private CalendarQueries calendar;

    @Context
    private UriInfo address;

    @GET
    @Path("/{year: \\d{4}}")
    public byte[] year(@PathParam("year") int year) {
        QueryFields query = QueryFields.of(address);
        @Nullable LocalDate knownOn = query.date("knownOn");
        query.check();
        requireYear(year);
        CalendarYear asKnown = calendar.year(year, knownOn);
        return JsonText.of(json -> CalendarJson.write(json, asKnown));
    }

    @GET
    @Path("/{year: \\d{4}}/exceptions")
    public byte[] exceptions(@PathParam("year") int year) {
        QueryFields.of(address).check();
        requireYear(year);
        return JsonPage.whole(calendar.exceptions(year), CalendarJson::exception);
    }

    @GET
    @Path("/years")
    public byte[] years() {
        QueryFields.of(address).check();
        return JsonPage.whole(calendar.years(), CalendarJson::year);
    }

    private static void requireYear(int year) {
        if (year < EARLIEST || year > LATEST) {
            throw new NotFoundException(Message.of("shared.DATE_OUT_OF_RANGE", year));
        }
    }
}
