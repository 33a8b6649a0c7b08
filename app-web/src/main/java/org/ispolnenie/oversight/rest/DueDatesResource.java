package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.rest.AskedBody;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.oversight.service.due.DueDateQueries;
import org.ispolnenie.oversight.service.due.DueItem;
import org.ispolnenie.oversight.service.due.DuePart;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /due-dates}: what is due from a day to a day, an entry an item and date. */
@Path("/due-dates")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DueDatesResource {

    @Inject
    private DueDateQueries dates;

    @Inject
    private DirectoryQueries directory;

    @Context
    private UriInfo address;

    @GET
    public byte[] find() {
        QueryFields query = QueryFields.of(address);
        LocalDate from = query.requiredDate("from");
        LocalDate to = query.requiredDate("to");
        PointScope scope = new PointScope(AskedBody.code(query, directory), query.id("protocol"), null);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        Page<DueItem> page = dates.page(from, to, scope, limit, cursor);
        // The parts are few and the body's own: they come once, with the first part of the list.
        List<DuePart> parts = cursor == null ? dates.parts(from, to, scope) : List.of();
        return JsonText.of(json -> json.array("items", page.items(), DueDatesResource::date)
                .field("nextCursor", page.nextCursor())
                .array("parts", parts, DueDatesResource::part));
    }

    private static void date(JsonText json, DueItem date) {
        json.value("day", date.day())
                .id("decisionId", date.decisionId())
                .id("protocolId", date.item().protocolId())
                .field("protocolTitle", date.item().protocolTitle())
                .field("decisionNumber", date.item().decisionNumber())
                .field("label", date.item().label())
                .field("text", date.item().text())
                .field("bodies", date.bodies())
                .field("awaiting", date.awaiting())
                .field("overdue", date.late())
                .id("controlPointId", date.bodies() == 1 ? date.pointId() : null)
                .field("organizationName", date.organization());
    }

    private static void part(JsonText json, DuePart part) {
        json.id("id", part.id())
                .id("controlPointId", part.pointId())
                .value("day", part.day())
                .field("label", part.label())
                .field("task", part.task())
                .field("from", part.from())
                .value("state", part.state());
    }
}
