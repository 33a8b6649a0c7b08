package org.ispolnenie.schoolsupport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.service.indicator.GivenFigure;
import org.ispolnenie.schoolsupport.service.indicator.GivenPlan;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorQueries.SchoolIndicators;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorService;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code …/schools/{school}/indicators}: where a school begins, where it wants to be, what it has measured. */
@Path("/support-projects/{code}/schools/{school}/indicators")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SchoolIndicatorsResource {

    @Inject
    private IndicatorQueries indicators;

    @Inject
    private IndicatorService service;

    @Inject
    private WriteCall call;

    @PathParam("code")
    private String project = "";

    @PathParam("school")
    private String school = "";

    @GET
    public Response all() {
        return JsonAnswer.response(answer());
    }

    @PUT
    @RightsOf(IndicatorService.class)
    public Response plan(InputStream body) {
        List<GivenPlan> plans = IndicatorJson.plans(call.ifMatchNeeded().json(body));
        return call.put(version -> service.plan(project, school, version, plans), this::answer);
    }

    @POST
    @RightsOf(IndicatorService.class)
    @Path("/{key}/values")
    public Response measure(@PathParam("key") String key, InputStream body) {
        JsonFields fields = call.json(body);
        @Nullable LocalDate on = fields.date("measuredOn");
        @Nullable IndicatorSource source = fields.constant("source", IndicatorSource.class);
        @Nullable BigDecimal value = fields.decimal("value");
        boolean confirmed = Boolean.TRUE.equals(fields.flag("confirm"));
        Map<String, BigDecimal> inputs = IndicatorJson.inputs(fields);
        return call.change(
                version -> service.measure(project, school, key, new GivenFigure(on, value, inputs, source, confirmed)),
                this::answer);
    }

    @POST
    @RightsOf(IndicatorService.class)
    @Path("/{key}/values/{id}/withdrawal")
    public Response withdraw(@PathParam("key") String key, @BeanParam PathId value, InputStream body) {
        String reason = call.json(body).text("reason", "");
        return call.change(version -> service.withdraw(project, school, key, value.value(), reason), this::answer);
    }

    private Answer answer() {
        SchoolIndicators view = indicators.of(project, school);
        return JsonAnswer.ok(view.version(), json -> IndicatorJson.write(json, view));
    }
}
