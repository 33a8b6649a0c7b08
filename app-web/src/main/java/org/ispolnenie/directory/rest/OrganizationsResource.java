package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryService;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.RequestBody;
import org.ispolnenie.shared.rest.Seen;
import org.ispolnenie.shared.rest.Versions;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /organizations}: the directory; it is short, so it comes whole. */
@Path("/organizations")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OrganizationsResource {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private DirectoryService service;

    @Inject
    private IdempotentRequests requests;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<OrganizationView> all = directory.organizations();
        return JsonPage.of(new Page<>(all, null, (long) all.size()), DirectoryJson::organization);
    }

    /** Records who takes over from a body, and from which day; the answer is the body as it is then. */
    @POST
    @Path("/{code}/successor")
    public Response succeed(
            @PathParam("code") String code,
            @BeanParam WriteCall call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream stream) {
        Seen seen = Versions.optional(ifMatch);
        RequestBody body = RequestBody.json(stream);
        JsonFields fields = JsonFields.of(body.value(), "", Set.of("successor", "from"));
        String successor = fields.required("successor");
        LocalDate from = fields.requiredDate("from");
        fields.check();
        boolean whichever = seen.whichever();
        Answer answer = seen.upon(version -> requests.once(
                call.attempt(body.bytes()),
                () -> {
                    service.succeed(
                            code, whichever ? Long.valueOf(organization(code).version()) : version, successor, from);
                    return code;
                },
                this::answer));
        return WriteCall.response(answer);
    }

    private OrganizationView organization(String code) {
        return directory.organizations().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
    }

    private Answer answer(String code) {
        OrganizationView view = organization(code);
        byte[] json = JsonText.of(text -> DirectoryJson.organization(text, view));
        return Answer.of(
                Response.Status.OK.getStatusCode(),
                null,
                Versions.tag(view.version()),
                new String(json, StandardCharsets.UTF_8));
    }
}
