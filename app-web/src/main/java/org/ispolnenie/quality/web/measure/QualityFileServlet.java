package org.ispolnenie.quality.web.measure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.quality.service.decision.ManagementDecisionQueries;
import org.ispolnenie.quality.service.decision.ManagementDecisionView.KeptFile;
import org.ispolnenie.quality.service.measure.MeasureQueries;
import org.ispolnenie.quality.service.measure.MeasureView.DocumentView;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.StoredFileDownload;
import org.jspecify.annotations.Nullable;

/**
 * {@code ?measure=&document=} gives a document of a measure, {@code ?decision=} the act of a decision: always as a
 * download and never as a page.
 */
@WebServlet("/quality/file")
public class QualityFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeasureQueries measures;

    @Inject
    private transient ManagementDecisionQueries decisions;

    @Inject
    private transient StoredFileDownload downloads;

    @Inject
    private transient AddressParameters asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            downloads.give(asked.text("decision") == null ? document() : act(), request, response);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Kept document() {
        DocumentView file = measures.document(asked.id("measure"), asked.id("document"));
        return new Kept(file.name(), file.mediaType(), file.size(), file.sha256());
    }

    private Kept act() {
        @Nullable KeptFile file = decisions.decision(asked.id("decision")).file();
        if (file == null) {
            throw new NotFoundException(Message.of("quality.NO_FILE"));
        }
        return new Kept(file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
