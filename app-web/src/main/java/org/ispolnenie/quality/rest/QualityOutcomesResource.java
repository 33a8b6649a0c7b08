package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.quality.service.decision.ManagementDecisionQueries;
import org.ispolnenie.quality.service.decision.ManagementDecisionService;
import org.ispolnenie.quality.service.decision.ManagementDecisionService.DecisionDraft;
import org.ispolnenie.quality.service.decision.ManagementDecisionView;
import org.ispolnenie.quality.service.decision.RecommendationQueries;
import org.ispolnenie.quality.service.decision.RecommendationService;
import org.ispolnenie.quality.service.decision.RecommendationService.RecommendationDraft;
import org.ispolnenie.quality.service.decision.RecommendationView;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.FormParts;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /quality-measures/{id}/decisions} and {@code /recommendations}: what follows from a measure. */
@Path("/quality-measures")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityOutcomesResource {

    @Inject
    private ManagementDecisionService deciding;

    @Inject
    private ManagementDecisionQueries decisions;

    @Inject
    private RecommendationService recommending;

    @Inject
    private RecommendationQueries recommendations;

    @Inject
    private WriteCall call;

    @Context
    private HttpHeaders headers;

    /** A form of a JSON part {@code decision} and the file of the act, or none. */
    @POST
    @RightsOf(ManagementDecisionService.class)
    @Path("/{id}/decisions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response decide(@BeanParam PathId id, InputStream body) {
        long measure = id.value();
        try (FormParts form = FormParts.read(body, headers, "decision", EvidenceContract.LARGEST_FILE)) {
            JsonFields fields = call.json(form);
            DecisionDraft draft = new DecisionDraft(
                    fields.given("act"), fields.given("number"), fields.requiredDate("date"), fields.ids("measures"));
            if (form.files().size() > 1) {
                throw ValidationException.of("/file", Message.of("quality.ONE_FILE"));
            }
            List<IncomingFile> file = form.files().stream()
                    .map(one -> new IncomingFile(one.name(), one.content()))
                    .toList();
            return call.once(() -> deciding.decide(measure, draft, file), made -> {
                ManagementDecisionView decision = decisions.decision(made);
                return JsonAnswer.created(
                        "quality-decisions/" + made, decision.version(), json -> DecisionJson.decision(json, decision));
            });
        }
    }

    @POST
    @RightsOf(RecommendationService.class)
    @Path("/{id}/recommendations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response recommend(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.json(body);
        RecommendationDraft draft = new RecommendationDraft(
                fields.given("text"),
                fields.given("addressees"),
                fields.requiredDate("publishedOn"),
                fields.given("feedbackDeadline"));
        long measure = id.value();
        return call.once(() -> recommending.recommend(measure, draft), made -> {
            RecommendationView recommendation = recommendations.recommendation(made);
            DecisionJson words = new DecisionJson(call.words());
            return JsonAnswer.created(
                    "quality-recommendations/" + made,
                    recommendation.version(),
                    json -> words.recommendation(json, recommendation));
        });
    }

    @GET
    @Path("/{id}/recommendations")
    public byte[] recommendations(@BeanParam PathId id) {
        DecisionJson words = new DecisionJson(AnswerLanguage.of(headers));
        return JsonPage.whole(recommendations.from(id.value()), words::recommendation);
    }
}
