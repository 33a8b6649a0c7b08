package org.ispolnenie.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureService;
import org.ispolnenie.quality.service.measure.MeasureView;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /quality-measures/{id}/…}: what becomes of a measure. */
@Path("/quality-measures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityMeasureActionsResource {

    @Inject
    private MeasureQueries measures;

    @Inject
    private MeasureService service;

    @Inject
    private WriteCall call;

    @POST
    @RightsOf(MeasureService.class)
    @Path("/{id}/completion")
    public Response complete(@BeanParam PathId id, InputStream body) {
        @Nullable String comment = call.ifMatch().json(body).text("comment");
        return call.change(version -> service.complete(id.value(), version, comment), () -> answer(id));
    }

    @POST
    @RightsOf(MeasureService.class)
    @Path("/{id}/cancellation")
    public Response cancel(@BeanParam PathId id, InputStream body) {
        String reason = call.ifMatch().json(body).text("reason", "");
        return call.change(version -> service.cancel(id.value(), version, reason), () -> answer(id));
    }

    @POST
    @RightsOf(MeasureService.class)
    @Path("/{id}/resumption")
    public Response resume(@BeanParam PathId id, InputStream body) {
        String reason = call.ifMatch().json(body).text("reason", "");
        return call.change(version -> service.resume(id.value(), version, reason), () -> answer(id));
    }

    @POST
    @RightsOf(MeasureService.class)
    @Path("/{id}/effect")
    public Response measure(@BeanParam PathId id, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        @Nullable BigDecimal after = fields.decimal("after");
        if (after == null && fields.value("after") == null) {
            fields.refuse("after", Message.of("shared.REQUIRED"));
        }
        LocalDate measuredOn = fields.requiredDate("measuredOn");
        return call.change(
                version -> service.measure(id.value(), version, Objects.requireNonNull(after), measuredOn),
                () -> answer(id));
    }

    private Answer answer(PathId id) {
        MeasureView measure = measures.measure(id.value());
        MeasureJson words = new MeasureJson(call.words());
        return JsonAnswer.ok(measure.version(), json -> words.write(json, measure));
    }
}
