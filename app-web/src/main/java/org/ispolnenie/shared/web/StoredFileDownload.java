package org.ispolnenie.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.ispolnenie.shared.service.Download;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.service.FileStore;

/** Gives a stored file to a person, always as a download and never as a page. */
@ApplicationScoped
public class StoredFileDownload {

    @Inject
    private FileStore store;

    /** Whole, or the range that the request asks for. */
    public void give(Kept file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download download = Download.of(
                file, request.getHeader("Range"), request.getHeader("If-Range"), request.getHeader("If-None-Match"));
        if (!download.hasBody()) {
            response.setStatus(download.status());
            download.headers().forEach(response::setHeader);
            return;
        }
        try (SeekableByteChannel bytes = store.open(file.sha256())) {
            response.setStatus(download.status());
            download.headers().forEach(response::setHeader);
            response.setContentLengthLong(download.length());
            if (!request.getMethod().equals("HEAD")) {
                download.write(bytes, response.getOutputStream());
            }
        }
    }
}
