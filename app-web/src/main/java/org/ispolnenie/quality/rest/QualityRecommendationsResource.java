package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.ispolnenie.quality.service.decision.RecommendationQueries;
import org.ispolnenie.quality.service.decision.RecommendationService;
import org.ispolnenie.quality.service.decision.RecommendationView;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

/** {@code /quality-recommendations}: what has been made of what an analysis recommends. */
@Path("/quality-recommendations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityRecommendationsResource {

    @Inject
    private RecommendationQueries recommendations;

    @Inject
    private RecommendationService service;

    @Inject
    private WriteCall call;

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(answer(id.value()));
    }

    @POST
    @RightsOf(RecommendationService.class)
    @Path("/{id}/feedback")
    public Response answer(@BeanParam PathId id, InputStream body) {
        String text = call.ifMatch().json(body).text("text", "");
        return call.change(version -> service.answer(id.value(), version, text), () -> answer(id.value()));
    }

    @POST
    @RightsOf(RecommendationService.class)
    @Path("/{id}/withdrawal")
    public Response takeBack(@BeanParam PathId id, InputStream body) {
        String reason = call.ifMatch().json(body).text("reason", "");
        return call.change(version -> service.takeBack(id.value(), version, reason), () -> answer(id.value()));
    }

    private Answer answer(long id) {
        RecommendationView recommendation = recommendations.recommendation(id);
        DecisionJson words = new DecisionJson(call.words());
        return JsonAnswer.ok(recommendation.version(), json -> words.recommendation(json, recommendation));
    }
}
