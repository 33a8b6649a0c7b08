package org.ispolnenie.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.audit.service.chain.AuditExport;
import org.ispolnenie.audit.service.chain.AuditQueries.Asked;

/** Gives the records that the address asks for as a CSV file, piece by piece: {@code ?person=&entity=&action=&from=&to=}. */
@WebServlet("/audit/export")
public class AuditExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditExport export;

    @Inject
    private transient AskedRecords choice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = choice.asked();
        long last = export.begin(asked);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(AuditExport.HEADINGS);
            long written = 0;
            while (written < last) {
                AuditExport.Piece piece = export.piece(written, last, asked);
                out.write(piece.lines());
                written = piece.upTo();
            }
        }
    }
}
