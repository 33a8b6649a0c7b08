package org.ispolnenie.directory.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.OrganizationView;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.rest.JsonText;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.rest.QueryFields;

/** {@code /organizations}: the directory; it is short, so it comes whole. */
@Path("/organizations")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OrganizationsResource {

    private DirectoryQueries directory;

    @Context
    private UriInfo address;

    @SuppressWarnings("NullAway.Init")
    public OrganizationsResource() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    public OrganizationsResource(DirectoryQueries directory) {
        this.directory = directory;
    }

    @GET
    public byte[] all() {
        QueryFields.of(address).check();
        List<OrganizationView> all = directory.organizations();
        return JsonText.page(new Page<>(all, null, (long) all.size()), DirectoryJson::organization);
    }
}
