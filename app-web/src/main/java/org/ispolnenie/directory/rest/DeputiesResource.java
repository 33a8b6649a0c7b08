package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.service.DeputyQueries;
import org.ispolnenie.directory.service.DeputyQueries.DeputyView;
import org.ispolnenie.directory.service.DeputyService;
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

/** {@code /deputies}: who stands in for whom. */
@Path("/deputies")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DeputiesResource {

    @Inject
    private DeputyQueries deputies;

    @Inject
    private DeputyService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<DeputyView> all = deputies.list();
        return JsonPage.whole(all, DirectoryJson::deputy);
    }

    @POST
    @RightsOf(DeputyService.class)
    public Response name(InputStream body) {
        JsonFields fields = call.json(body);
        @Nullable String principal = fields.text("principal");
        String deputy = fields.required("deputy");
        LocalDate from = fields.requiredDate("from");
        LocalDate to = fields.requiredDate("to");
        @Nullable String reason = fields.text("reason");
        return call.once(() -> service.name(principal, deputy, from, to, reason), this::named);
    }

    @DELETE
    @RightsOf(DeputyService.class)
    @Path("/{id}")
    public Response revoke(@BeanParam PathId id) {
        service.revoke(id.value());
        return Response.noContent().build();
    }

    private Answer named(long id) {
        DeputyView view = deputies.list().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
        return JsonAnswer.created("deputies/" + id, view.version(), json -> DirectoryJson.deputy(json, view));
    }
}
