package org.ispolnenie.quality.web.matrix;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.quality.service.matrix.MatrixWorkbookQueries;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.ispolnenie.shared.web.Language;

/** Gives the matrix that a page shows as a workbook. */
@WebServlet("/quality/workbook")
public class MatrixWorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MatrixWorkbookQueries workbooks;

    @Inject
    private transient MatrixView page;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] workbook = workbooks.matrix(page.getYear(), page.getCompare(), Messages.in(language.getLocale()));
        response.setContentType(WorkbookFile.MEDIA_TYPE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"quality-matrix-" + page.getYear() + ".xlsx\"");
        response.setContentLength(workbook.length);
        response.getOutputStream().write(workbook);
    }
}
