package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.service.DeputyQueries;
import org.ispolnenie.directory.service.DeputyQueries.DeputyView;
import org.ispolnenie.directory.service.DeputyService;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
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
    private IdempotentRequests requests;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<DeputyView> all = deputies.list();
        return JsonPage.of(new Page<>(all, null, (long) all.size()), DirectoryJson::deputy);
    }

    @POST
    public Response name(@BeanParam WriteCall call, InputStream stream) {
        RequestBody body = RequestBody.json(stream);
        Naming asked = Naming.read(body.value());
        Answer answer = requests.once(
                call.attempt(body.bytes()),
                () -> service.name(asked.principal(), asked.deputy(), asked.from(), asked.to(), asked.reason()),
                this::named);
        return WriteCall.response(answer);
    }

    @DELETE
    @Path("/{id}")
    public Response revoke(@BeanParam PathId id) {
        service.revoke(id.value());
        return Response.noContent().build();
    }

    private record Naming(
            @Nullable String principal, String deputy, LocalDate from, LocalDate to, @Nullable String reason) {

        static Naming read(JsonValue value) {
            JsonFields fields = JsonFields.of(value, "", Set.of("principal", "deputy", "from", "to", "reason"));
            Naming naming = new Naming(
                    fields.text("principal"),
                    fields.required("deputy"),
                    fields.requiredDate("from"),
                    fields.requiredDate("to"),
                    fields.text("reason"));
            fields.check();
            return naming;
        }
    }

    private Answer named(long id) {
        DeputyView view = deputies.list().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
        byte[] json = JsonText.of(text -> DirectoryJson.deputy(text, view));
        String location = address.getAbsolutePathBuilder()
                .path(String.valueOf(id))
                .build()
                .toString();
        return Answer.of(
                Response.Status.CREATED.getStatusCode(),
                location,
                Versions.tag(view.version()),
                new String(json, StandardCharsets.UTF_8));
    }
}
