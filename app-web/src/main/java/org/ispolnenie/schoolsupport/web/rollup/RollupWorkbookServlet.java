package org.ispolnenie.schoolsupport.web.rollup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.schoolsupport.service.rollup.RollupWorkbookQueries;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.WorkbookDownload;
import org.jspecify.annotations.Nullable;

/** Gives the roll-up of a project as a workbook: {@code ?project=&year=}. */
@WebServlet("/schoolsupport/rollup-workbook")
public class RollupWorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RollupWorkbookQueries workbooks;

    @Inject
    private transient AddressParameters asked;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable Long year = asked.number("year");
        NamedWorkbook workbook = workbooks.workbook(
                asked.required("project"),
                year == null ? null : year.intValue(),
                asked.text("municipality"),
                Messages.in(language.getLocale()));
        WorkbookDownload.give(workbook, response);
    }
}
