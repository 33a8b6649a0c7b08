package org.ispolnenie.assignment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.point.PointQueries;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.StoredFileDownload;

/** {@code /attachment?id=}: gives a file of a report or a part to a person, always as a download and never as a page. */
@WebServlet("/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PointQueries points;

    @Inject
    private transient StoredFileDownload downloads;

    @Inject
    private transient AddressParameters asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            EvidenceView file = points.attachment(asked.id());
            downloads.give(new Kept(file.name(), file.mediaType(), file.size(), file.sha256()), request, response);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
