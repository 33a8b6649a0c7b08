package org.ispolnenie.oversight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentQueries;
import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.JsonPage;
import org.ispolnenie.shared.rest.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /assignments}: the register, by keyset. */
@Path("/assignments")
@ApplicationScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AssignmentsResource {

    @Inject
    private AssignmentQueries assignments;

    @Inject
    private DirectoryQueries directory;

    @Context
    private UriInfo address;

    @Context
    private HttpHeaders headers;

    @GET
    public byte[] find() {
        AssignmentParameters asked = AssignmentParameters.read(address, directory);
        Page<AssignmentRow> page = assignments.find(asked.filter(), asked.sort(), asked.limit(), asked.cursor());
        AssignmentJson json = new AssignmentJson(AnswerLanguage.of(headers));
        return JsonPage.of(
                new Page<>(page.items(), page.nextCursor(), total(asked.filter(), asked.counted())), json::write);
    }

    /** Counting costs more than reading a part, so it is done when asked for. */
    private @Nullable Long total(AssignmentFilter filter, boolean counted) {
        return counted ? assignments.count(filter) : null;
    }
}
