package org.ispolnenie.directory.rest.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import org.ispolnenie.directory.service.body.GroupDetails;
import org.ispolnenie.directory.service.body.GroupQueries;
import org.ispolnenie.directory.service.body.GroupService;
import org.ispolnenie.directory.service.body.GroupWords;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.jspecify.annotations.Nullable;

/** {@code /groups/{code}[?on=]}: one group with its members of a day, and who belongs to it when. */
@Path("/groups/{code}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class GroupResource {

    @Inject
    private GroupQueries groups;

    @Inject
    private GroupService service;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public Response one(@PathParam("code") String code) {
        QueryFields query = QueryFields.of(address);
        @Nullable LocalDate day = query.date("on");
        query.check();
        return JsonAnswer.response(answer(code, day));
    }

    @PUT
    @RightsOf(GroupService.class)
    public Response change(@PathParam("code") String code, InputStream sent) {
        GroupWords words = BodyJson.group(call.ifMatchNeeded().json(sent));
        return call.put(version -> service.change(code, version, words), () -> answer(code, null));
    }

    private Answer answer(String code, @Nullable LocalDate day) {
        GroupDetails group = groups.group(code, day);
        return JsonAnswer.ok(group.group().version(), json -> BodyJson.group(json, group));
    }
}
