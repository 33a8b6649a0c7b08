package org.ispolnenie.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.notification.domain.NoticeKind;
import org.ispolnenie.notification.domain.NoticeTarget;
import org.ispolnenie.notification.service.NoticeService;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.web.security.FormToken;

/** Follows a notice to what it is about, which is reading it; a form posts here to have read them all. */
@WebServlet("/notification/reading")
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.sendRedirect(request.getContextPath() + page(id, notices.read(Long.parseLong(id))));
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (FormToken.isMissing(request, response)) {
            return;
        }
        notices.readAll();
        response.sendRedirect(request.getContextPath() + "/notification/list.xhtml");
    }

    /** An executor has no door to the protocol, but to what it asks of their own body. */
    private static String page(String id, NoticeTarget target) {
        if (target.isDigest()) {
            return "/notification/digest.xhtml?notice=" + id;
        }
        if (target.workPlace() != null) {
            return target.workPlace().address();
        }
        if (target.controlPointId() != null) {
            return "/assignment/point.xhtml?id=" + target.controlPointId();
        }
        if (target.kind() == NoticeKind.CALENDAR_ACT_MISSING) {
            return "/calendar/year.xhtml";
        }
        String filter = target.protocolId() == null ? "" : "?protocol=" + target.protocolId();
        return "/assignment/list.xhtml" + filter;
    }
}
