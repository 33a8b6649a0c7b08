package org.ispolnenie.protocol.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.protocol.service.ProtocolQueries;
import org.ispolnenie.protocol.service.ProtocolQueries.SourceFile;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.web.AddressParameters;

/** Gives back the original file of a protocol, always as a download and never as a page. */
@WebServlet("/protocol/source")
public class SourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProtocolQueries protocols;

    @Inject
    private transient AddressParameters asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SourceFile file = protocols.source(asked.id());
            String name = file.fileName() == null ? "protocol.txt" : file.fileName();
            response.setContentType("application/octet-stream");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
