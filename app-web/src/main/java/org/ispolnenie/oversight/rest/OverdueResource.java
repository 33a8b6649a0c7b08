package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalLong;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.oversight.service.due.Lateness;
import org.ispolnenie.oversight.service.due.Overdue;
import org.ispolnenie.oversight.service.due.OverdueQueries;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /overdue}: what is overdue, by how late it is, by body, by decision. */
@Path("/overdue")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OverdueResource {

    @Inject
    private OverdueQueries overdue;

    @Inject
    private DirectoryQueries directory;

    @Context
    private UriInfo address;

    @GET
    public byte[] find() {
        QueryFields query = QueryFields.of(address);
        @Nullable String by = query.text("by");
        PointScope scope = Scopes.read(query, directory);
        @Nullable Lateness late = query.constant("late", Lateness.class);
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        if (by != null && !List.of("lateness", "body", "decision").contains(by)) {
            query.fault("by", Message.of("shared.NOT_ONE_OF", by, "lateness, body, decision"));
        }
        query.check();
        if ("body".equals(by)) {
            List<Overdue.Body> bodies = overdue.bodies(scope);
            return JsonPage.whole(bodies, OverdueJson::body);
        }
        if ("decision".equals(by)) {
            return JsonPage.of(overdue.decisions(scope, limit, cursor), OverdueJson::decision);
        }
        Page<Overdue.Point> points = overdue.points(scope, late, limit, cursor);
        // Counted once, with the first part of the list.
        OptionalLong total = cursor == null ? overdue.total(scope, late) : OptionalLong.empty();
        return JsonPage.of(
                total.isEmpty() ? points : new Page<>(points.items(), points.nextCursor(), total.getAsLong()),
                OverdueJson::point);
    }
}
