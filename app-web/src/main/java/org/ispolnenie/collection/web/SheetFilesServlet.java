package org.ispolnenie.collection.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.web.SpooledFile;
import org.ispolnenie.collection.service.sheet.SheetFileService;
import org.ispolnenie.collection.service.sheet.SheetQueries;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.DomainException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.Download.Kept;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.StoredFileDownload;
import org.ispolnenie.shared.web.Words;
import org.ispolnenie.shared.web.security.FormToken;
import org.jspecify.annotations.Nullable;

/**
 * {@code /collection/files?point=}: the files that cells of a sheet name. GET with {@code name} gives one, POST takes one
 * and answers {@code {"name": "акт.pdf"}}, the name it has there, or {@code {"refused": "…"}}.
 */
@WebServlet("/collection/files")
@MultipartConfig(maxFileSize = 50L << 20, maxRequestSize = 51L << 20, fileSizeThreshold = 1 << 20)
public class SheetFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SheetQueries sheets;

    @Inject
    private transient SheetFileService service;

    @Inject
    private transient StoredFileDownload downloads;

    @Inject
    private transient AddressParameters asked;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            @Nullable String name = request.getParameter("name");
            StoredFile file =
                    sheets.file(asked.id("point"), name == null ? "" : name).file();
            downloads.give(new Kept(file.name(), file.mediaType(), file.size(), file.sha256()), request, response);
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (FormToken.isMissing(request, response)) {
            return;
        }
        try {
            answer(response, "name", taken(asked.id("point"), request.getPart("file")));
        } catch (ValidationException wrong) {
            answer(response, "refused", words.of(wrong.errors().get(0).reason()));
        } catch (DomainException refused) {
            answer(response, "refused", words.of(refused.reason()));
        } catch (IllegalStateException tooLarge) {
            answer(response, "refused", words.of(Message.of("shared.TOO_LARGE", 50L << 20)));
        }
    }

    private String taken(long point, @Nullable Part part) throws IOException {
        if (part == null) {
            throw ValidationException.of("/file", Message.of("collection.ONE_FILE"));
        }
        try (SpooledFile file = SpooledFile.of(part)) {
            long added = service.add(point, file.incoming());
            return sheets.file(point, String.valueOf(added)).file().name();
        }
    }

    private static void answer(HttpServletResponse response, String field, String value) throws IOException {
        SheetCellsServlet.answer(response, JsonText.of(text -> text.field(field, value)));
    }
}
