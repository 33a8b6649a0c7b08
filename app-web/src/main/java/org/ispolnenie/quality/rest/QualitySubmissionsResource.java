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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.ispolnenie.quality.domain.set.Verdict;
import org.ispolnenie.quality.service.set.SetQueries;
import org.ispolnenie.quality.service.set.SetReviewService;
import org.ispolnenie.quality.service.set.SetReviewService.ReviewedStage;
import org.ispolnenie.quality.service.set.SetService;
import org.ispolnenie.quality.service.set.SetView;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /quality-submissions}: sets of measures, submitted to the region and reviewed by it. */
@Path("/quality-submissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualitySubmissionsResource {

    @Inject
    private SetQueries sets;

    @Inject
    private SetService service;

    @Inject
    private SetReviewService reviews;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields query = QueryFields.of(address);
        @Nullable Integer year = YearField.optional(query, "year");
        @Nullable String municipality = query.text("municipality");
        query.check();
        return JsonPage.whole(sets.list(year, municipality), SetJson::writeShort);
    }

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(answer(id.value()));
    }

    @POST
    @RightsOf(SetService.class)
    public Response submit(InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        @Nullable String municipality = fields.text("municipality");
        int year = YearField.required(fields, "year");
        @Nullable String comment = fields.text("comment");
        return call.upon(version -> service.submit(municipality, year, version, comment), made -> {
            SetView set = sets.set(made);
            SetJson words = new SetJson(call.words());
            return JsonAnswer.created(
                    "quality-submissions/" + made, set.set().version(), json -> words.write(json, set));
        });
    }

    @POST
    @RightsOf(SetService.class)
    @Path("/{id}/withdrawal")
    public Response takeBack(@BeanParam PathId id, InputStream body) {
        @Nullable String comment = call.ifMatch().json(body).text("comment");
        return call.change(version -> service.takeBack(id.value(), version, comment), () -> answer(id.value()));
    }

    @POST
    @RightsOf(SetReviewService.class)
    @Path("/{id}/review")
    public Response review(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        List<ReviewedStage> stages =
                fields.objects("stages").stream().map(SetJson::reviewed).toList();
        @Nullable Verdict verdict = fields.constant("verdict", Verdict.class);
        @Nullable String comment = fields.text("comment");
        return call.change(
                version -> reviews.review(id.value(), version, stages, verdict, comment), () -> answer(id.value()));
    }

    private Answer answer(long id) {
        SetView set = sets.set(id);
        SetJson words = new SetJson(call.words());
        return JsonAnswer.ok(set.set().version(), json -> words.write(json, set));
    }
}
