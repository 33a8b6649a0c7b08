package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryService;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;

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
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<OrganizationView> all = directory.organizations();
        return JsonPage.whole(all, DirectoryJson::organization);
    }

    /** Records who takes over from a body, and from which day; the answer is the body as it is then. */
    @POST
    @Path("/{code}/successor")
    public Response succeed(@PathParam("code") String code, InputStream body) {
        JsonFields fields = call.ifMatch().json(body);
        String successor = fields.required("successor");
        LocalDate from = fields.requiredDate("from");
        return call.change(
                version -> service.succeed(
                        code, call.whichever() ? Long.valueOf(organization(code).version()) : version, successor, from),
                () -> answer(code));
    }

    private OrganizationView organization(String code) {
        return directory.organizations().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("directory.UNKNOWN_CODE", code)));
    }

    private Answer answer(String code) {
        OrganizationView view = organization(code);
        return JsonAnswer.ok(view.version(), json -> DirectoryJson.organization(json, view));
    }
}
