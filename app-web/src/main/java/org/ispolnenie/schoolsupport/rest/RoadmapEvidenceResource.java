package org.ispolnenie.schoolsupport.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapQueries;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.file.StoredFileAnswer;
import org.ispolnenie.shared.service.Download.Kept;

/** {@code …/roadmap/evidence/{id}}: the bytes of a file that bears measures out, whole or a range of them. */
@Path("/support-projects/{code}/schools/{school}/roadmap/evidence")
@RequestScoped
public class RoadmapEvidenceResource {

    @Inject
    private RoadmapQueries roadmaps;

    @Inject
    private StoredFileAnswer files;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("/{id}")
    public Response one(@PathParam("code") String project, @PathParam("school") String school, @BeanParam PathId id)
            throws IOException {
        StoredFile file = roadmaps.evidence(project, school, id.value());
        return files.to(headers, new Kept(file.name(), file.mediaType(), file.size(), file.sha256()));
    }
}
