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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.ispolnenie.quality.service.decision.ManagementDecisionQueries;
import org.ispolnenie.quality.service.decision.ManagementDecisionReader.Choice;
import org.ispolnenie.quality.service.decision.ManagementDecisionService;
import org.ispolnenie.quality.service.decision.ManagementDecisionView;
import org.ispolnenie.quality.service.decision.ManagementDecisionView.KeptFile;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.file.StoredFileAnswer;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /quality-decisions}: what those who manage have decided, and whether it has had an effect. */
@Path("/quality-decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class QualityDecisionsResource {

    @Inject
    private ManagementDecisionQueries decisions;

    @Inject
    private ManagementDecisionService service;

    @Inject
    private StoredFileAnswer files;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] find() {
        QueryFields query = QueryFields.of(address);
        Choice choice = new Choice(
                query.text("municipality"),
                YearField.optional(query, "year"),
                query.id("measure"),
                Boolean.TRUE.equals(query.flag("overdue")));
        int limit = query.limit();
        @Nullable String cursor = query.text("cursor");
        query.check();
        return JsonPage.of(decisions.list(choice, limit, cursor), DecisionJson::decision);
    }

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) {
        return JsonAnswer.response(answer(id.value()));
    }

    @GET
    @Path("/{id}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@BeanParam PathId id) throws IOException {
        @Nullable KeptFile file = decisions.decision(id.value()).file();
        if (file == null) {
            throw new NotFoundException(Message.of("quality.NO_FILE"));
        }
        return files.to(headers, new Kept(file.name(), file.mediaType(), file.size(), file.sha256()));
    }

    @POST
    @RightsOf(ManagementDecisionService.class)
    @Path("/{id}/withdrawal")
    public Response takeBack(@BeanParam PathId id, InputStream body) {
        String reason = call.ifMatch().json(body).text("reason", "");
        return call.change(version -> service.takeBack(id.value(), version, reason), () -> answer(id.value()));
    }

    private Answer answer(long id) {
        ManagementDecisionView decision = decisions.decision(id);
        return JsonAnswer.ok(decision.version(), json -> DecisionJson.decision(json, decision));
    }
}
