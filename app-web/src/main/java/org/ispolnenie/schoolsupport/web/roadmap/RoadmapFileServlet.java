package org.ispolnenie.schoolsupport.web.roadmap;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.schoolsupport.service.roadmap.RoadmapQueries;
import org.ispolnenie.schoolsupport.web.school.SchoolPlace;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.StoredFileDownload;

/** {@code /schoolsupport/file?project=&school=&id=}: a file that bears measures of a roadmap out. */
@WebServlet("/schoolsupport/file")
public class RoadmapFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RoadmapQueries roadmaps;

    @Inject
    private transient StoredFileDownload download;

    @Inject
    private transient AddressParameters asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SchoolPlace place = SchoolPlace.asked(asked);
            StoredFile file = roadmaps.evidence(place.project(), place.school(), asked.id());
            download.give(new Kept(file.name(), file.mediaType(), file.size(), file.sha256()), request, response);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
