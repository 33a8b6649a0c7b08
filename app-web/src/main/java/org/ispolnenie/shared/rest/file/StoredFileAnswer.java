package org.ispolnenie.shared.rest.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.ispolnenie.shared.service.Download;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.service.FileStore;
import org.jspecify.annotations.Nullable;

/** Gives a stored file to whoever may have it, whole or a range of it, to be saved. */
@ApplicationScoped
public class StoredFileAnswer {

    @Inject
    private FileStore store;

    /** @param headers of the request: they say which range, and what the caller has already */
    public Response to(HttpHeaders headers, Kept file) throws IOException {
        Download download = Download.of(
                file, first(headers, "Range"), first(headers, "If-Range"), first(headers, HttpHeaders.IF_NONE_MATCH));
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

    private static @Nullable String first(HttpHeaders headers, String name) {
        return headers.getRequestHeaders().getFirst(name);
    }
}
