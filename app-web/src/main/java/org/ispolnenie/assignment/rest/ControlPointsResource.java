package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.ispolnenie.assignment.service.point.PointLife;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.Versions;

/** {@code /control-points/{id}}: one control point, whole. */
@Path("/control-points")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ControlPointsResource {

    @Inject
    private PointQueries points;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        PointLife life = points.life(id.value());
        ControlPointJson json = new ControlPointJson(AnswerLanguage.of(headers));
        return Response.ok(JsonText.of(text -> json.write(text, life)))
                .header(HttpHeaders.ETAG, Versions.tag(life.card().version()))
                .build();
    }
}
