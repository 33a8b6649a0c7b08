package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.service.measure.MeasureDraft;
import org.ispolnenie.quality.service.measure.MeasureFilter;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureService;
import org.ispolnenie.quality.service.measure.MeasureView;
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

/** {@code /quality-measures}: what municipalities plan in the stages of the directions. */
@Path("/quality-measures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityMeasuresResource {

    @Inject
    private MeasureQueries measures;

    @Inject
    private MeasureService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] find() {
        QueryFields query = QueryFields.of(address);
        MeasureFilter filter = new MeasureFilter(
                query.text("municipality"),
                YearField.optional(query, "year"),
                query.text("direction"),
                query.constant("stage", CycleStage.class),
                query.constant("state", MeasureState.class));
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(measures.list(filter, limit, cursor), MeasureJson::writeShort);
    }

    @POST
    @RightsOf(MeasureService.class)
    public Response plan(InputStream body) {
        JsonFields fields = call.json(body);
        @Nullable String municipality = fields.text("municipality");
        int year = YearField.required(fields, "year");
        MeasureDraft draft = MeasureJson.draft(fields);
        return call.once(() -> service.plan(municipality, year, draft), made -> {
            MeasureView measure = measures.measure(made);
            MeasureJson words = new MeasureJson(call.words());
            return JsonAnswer.created(
                    "quality-measures/" + made, measure.version(), json -> words.write(json, measure));
        });
    }

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(answer(id.value()));
    }

    @PUT
    @RightsOf(MeasureService.class)
    @Path("/{id}")
    public Response change(@BeanParam PathId id, InputStream body) {
        MeasureDraft draft = MeasureJson.draft(call.ifMatchNeeded().json(body));
        long measure = id.value();
        return call.put(version -> service.change(measure, version, draft), () -> answer(measure));
    }

    private Answer answer(long id) {
        MeasureView measure = measures.measure(id);
        MeasureJson words = new MeasureJson(call.words());
        return JsonAnswer.ok(measure.version(), json -> words.write(json, measure));
    }
}
