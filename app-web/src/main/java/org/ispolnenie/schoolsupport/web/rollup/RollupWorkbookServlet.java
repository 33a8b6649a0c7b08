package org.ispolnenie.schoolsupport.web.rollup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.schoolsupport.service.rollup.RollupFile;
import org.ispolnenie.schoolsupport.service.rollup.RollupWorkbookQueries;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;
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
        @Nullable String project = asked.text("project");
        if (project == null) {
            throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
        }
        @Nullable Long year = asked.number("year");
        RollupFile file = workbooks.workbook(
                project,
                year == null ? null : year.intValue(),
                asked.text("municipality"),
                Messages.in(language.getLocale()));
        response.setContentType(WorkbookFile.MEDIA_TYPE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }
}
