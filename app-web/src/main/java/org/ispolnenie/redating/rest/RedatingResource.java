package org.ispolnenie.redating.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.ispolnenie.redating.service.HitPoint;
import org.ispolnenie.redating.service.RedatingQueries;
import org.ispolnenie.redating.service.RedatingQueries.LostDay;
import org.ispolnenie.redating.service.RedatingQueries.Period;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/**
 * {@code /redating[?from=&to=&act=&limit=&cursor=]}: days that acts made non-working, and the control points due on
 * them.
 */
@Path("/redating")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class RedatingResource {

    @Inject
    private RedatingQueries queries;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] hits() {
        QueryFields query = QueryFields.of(address);
        Period period = new Period(query.date("from"), query.date("to"), query.text("act"));
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        List<LostDay> days = queries.days(period);
        Page<HitPoint> hits = queries.hits(period, limit, cursor);
        Messages words = AnswerLanguage.of(headers);
        return JsonText.of(json -> json.array("days", days, RedatingJson::day)
                .array("items", hits.items(), (one, hit) -> RedatingJson.hit(one, hit, words))
                .field("nextCursor", hits.nextCursor()));
    }
}
