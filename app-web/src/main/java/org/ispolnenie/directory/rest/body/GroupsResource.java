package org.ispolnenie.directory.rest.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.ispolnenie.directory.rest.DirectoryJson;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.ispolnenie.directory.service.body.GroupDetails;
import org.ispolnenie.directory.service.body.GroupQueries;
import org.ispolnenie.directory.service.body.GroupService;
import org.ispolnenie.directory.service.body.GroupWords;
import org.ispolnenie.shared.rest.JsonAnswer;
import org.ispolnenie.shared.rest.JsonFields;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.ispolnenie.shared.rest.WriteCall;
import org.ispolnenie.shared.rest.right.RightsOf;
import org.jspecify.annotations.Nullable;

/** {@code /groups[?on=]}: groups with their members of a day. */
@Path("/groups")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class GroupsResource {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private GroupService service;

    @Inject
    private GroupQueries groups;

    @Inject
    private WriteCall call;

    @Context
    private UriInfo address;

    @GET
    public byte[] all() {
        QueryFields query = QueryFields.of(address);
        @Nullable LocalDate day = query.date("on");
        query.check();
        List<GroupView> all = directory.groups(day);
        return JsonPage.whole(all, DirectoryJson::group);
    }

    /** Makes a group. */
    @POST
    @RightsOf(GroupService.class)
    public Response create(InputStream sent) {
        JsonFields fields = call.json(sent);
        String code = fields.given("code");
        GroupWords words = BodyJson.group(fields);
        return call.once(
                () -> {
                    service.create(code, words);
                    return code;
                },
                created -> {
                    GroupDetails group = groups.group(created, null);
                    return JsonAnswer.created(
                            "groups/" + created, group.group().version(), json -> BodyJson.group(json, group));
                });
    }
}
