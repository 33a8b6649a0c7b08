package org.ispolnenie.assignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.service.Download;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.service.FileStore;
import org.ispolnenie.shared.web.AddressParameters;

/** {@code /attachment?id=}: gives a file of a report or a part to a person, always as a download and never as a page. */
@WebServlet("/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PointQueries points;

    @Inject
    private transient FileStore store;

    @Inject
    private transient AddressParameters asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            give(points.attachment(asked.id()), request, response);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void give(EvidenceView file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download download = Download.of(
                new Kept(file.name(), file.mediaType(), file.size(), file.sha256()),
                request.getHeader("Range"),
                request.getHeader("If-Range"),
                request.getHeader("If-None-Match"));
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
