package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.GroupView;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;
import org.jspecify.annotations.Nullable;

/** {@code /groups[?on=]}: groups with their members of a day. */
@Path("/groups")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class GroupsResource {

    @Inject
    private DirectoryQueries directory;

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
}
