package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.ispolnenie.oversight.service.board.Comparison;
import org.ispolnenie.oversight.service.board.ComparisonQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;

/** {@code /protocols/{id}/decisions/{number}/comparison}: what all bodies reported on a decision, beside each other. */
@Path("/protocols")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ComparisonResource {

    @Inject
    private ComparisonQueries comparisons;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("/{id}/decisions/{number}/comparison")
    public byte[] compare(@BeanParam PathId id, @PathParam("number") String number) {
        Comparison comparison = comparisons.compare(id.value(), number);
        return JsonText.of(json -> new ComparisonJson(AnswerLanguage.of(headers)).write(json, comparison));
    }
}
