package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.rest.file.StoredFileAnswer;
import org.ispolnenie.shared.service.Download.Kept;

/** {@code /attachments/{id}}: the bytes of a file of a report or a part, whole or a range of them. */
@Path("/attachments")
@ApplicationScoped
public class AttachmentsResource {

    @Inject
    private PointQueries points;

    @Inject
    private StoredFileAnswer files;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("/{id}")
    public Response one(@BeanParam PathId id) throws IOException {
        EvidenceView file = points.attachment(id.value());
        return files.to(headers, new Kept(file.name(), file.mediaType(), file.size(), file.sha256()));
    }
}
