package org.ispolnenie.quality.web.matrix;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.quality.service.matrix.MatrixWorkbookQueries;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.WorkbookDownload;

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
        WorkbookDownload.give(
                workbooks.matrix(page.getYear(), page.getCompare(), Messages.in(language.getLocale())), response);
    }
}
