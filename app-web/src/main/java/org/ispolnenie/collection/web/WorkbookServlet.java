package org.ispolnenie.collection.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.collection.service.workbook.ConsolidatedWorkbookQueries;
import org.ispolnenie.collection.service.workbook.OrderWorkbookQueries;
import org.ispolnenie.collection.service.workbook.SheetWorkbookQueries;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.table.NamedWorkbook;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.WorkbookDownload;

/**
 * Gives what a page shows as a workbook: {@code ?point=} the sheet of a control point, {@code ?protocol=&decision=} what
 * all bodies have sent, with what the page of it is narrowed by; with {@code &order=} the order that answers the decision.
 */
@WebServlet("/collection/workbook")
public class WorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SheetWorkbookQueries sheets;

    @Inject
    private transient ConsolidatedWorkbookQueries consolidated;

    @Inject
    private transient OrderWorkbookQueries orders;

    @Inject
    private transient ConsolidatedView page;

    @Inject
    private transient AddressParameters asked;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Messages words = Messages.in(language.getLocale());
        NamedWorkbook workbook = workbook(words);
        WorkbookDownload.give(workbook, response);
    }

    private NamedWorkbook workbook(Messages words) {
        if (asked.text("protocol") == null) {
            return sheets.sheet(asked.id("point"), words);
        }
        return asked.text("order") == null
                ? consolidated.consolidated(page.getProtocol(), page.getDecision(), page.choice(), words)
                : orders.order(page.getProtocol(), page.getDecision(), words);
    }
}
