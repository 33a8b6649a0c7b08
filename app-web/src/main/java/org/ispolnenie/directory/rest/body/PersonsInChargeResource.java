package org.ispolnenie.directory.rest.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.ispolnenie.directory.domain.body.PersonInCharge.Description;
import org.ispolnenie.directory.service.body.BodyQueries;
import org.ispolnenie.directory.service.body.PersonInChargeService;
import org.ispolnenie.directory.service.body.PersonInChargeView;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;

/** {@code /organizations/{code}/persons-in-charge}: who answers for a body, and how they are reached. */
@Path("/organizations/{code}/persons-in-charge")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class PersonsInChargeResource {

    @Inject
    private BodyQueries bodies;

    @Inject
    private PersonInChargeService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @PathParam("code")
    private String code = "";

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        return JsonPage.whole(bodies.inCharge(code), BodyJson::inCharge);
    }

    @POST
    @RightsOf(PersonInChargeService.class)
    public Response name(InputStream sent) {
        Description person = BodyJson.inCharge(call.json(sent));
        return call.once(() -> service.name(code, person), id -> {
            PersonInChargeView named = view(id);
            return JsonAnswer.created(
                    "organizations/" + code + "/persons-in-charge/" + id,
                    named.version(),
                    json -> BodyJson.inCharge(json, named));
        });
    }

    @PUT
    @RightsOf(PersonInChargeService.class)
    @Path("/{id}")
    public Response change(@BeanParam PathId id, InputStream sent) {
        Description person = BodyJson.inCharge(call.ifMatchNeeded().json(sent));
        return call.put(version -> service.change(code, id.value(), version, person), () -> {
            PersonInChargeView changed = view(id.value());
            return JsonAnswer.ok(changed.version(), json -> BodyJson.inCharge(json, changed));
        });
    }

    private PersonInChargeView view(long id) {
        return bodies.inCharge(code).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
