package org.ispolnenie.assignment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.shared.rest.PathId;
import org.ispolnenie.shared.service.Download;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.service.FileStore;
import org.jspecify.annotations.Nullable;

/** {@code /attachments/{id}}: the bytes of a file of a report or a part, whole or a range of them. */
@Path("/attachments")
@ApplicationScoped
public class AttachmentsResource {

    @Inject
    private PointQueries points;

    @Inject
    private FileStore store;

    @GET
    @Path("/{id}")
    public Response one(
            @BeanParam PathId id,
            @HeaderParam("Range") @Nullable String range,
            @HeaderParam("If-Range") @Nullable String ifRange,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch)
            throws IOException {
        EvidenceView file = points.attachment(id.value());
        Download download = Download.of(
                new Kept(file.name(), file.mediaType(), file.size(), file.sha256()), range, ifRange, ifNoneMatch);
        Response.ResponseBuilder answer = Response.status(download.status());
        download.headers().forEach(answer::header);
        if (download.hasBody()) {
            // Opened once before the answer begins, so that a file that is gone is a problem and not half an answer.
            store.open(file.sha256()).close();
            answer.header(HttpHeaders.CONTENT_LENGTH, download.length());
            answer.entity((StreamingOutput) out -> {
                try (SeekableByteChannel bytes = store.open(file.sha256())) {
                    download.write(bytes, out);
                }
            });
        }
        return answer.build();
    }
}
