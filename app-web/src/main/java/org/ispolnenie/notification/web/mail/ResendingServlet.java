package org.ispolnenie.notification.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.notification.service.mail.ResendingService;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.web.security.FormToken;

/** A form of the outbox posts here to have one mail sent again, or all that had been given up. */
@WebServlet("/notification/resending")
public class ResendingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ResendingService service;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (FormToken.isMissing(request, response)) {
            return;
        }
        String id = request.getParameter("id");
        if (id != null && !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int revived = id == null ? service.resendAll() : resend(Long.parseLong(id));
        response.sendRedirect(request.getContextPath() + "/notification/outbox.xhtml?state=DEAD&again=" + revived);
    }

    /** Somebody may have been quicker: then there is nothing left to do. */
    private int resend(long id) {
        try {
            service.resend(id);
            return 1;
        } catch (ConflictException | NotFoundException doneAlready) {
            return 0;
        }
    }
}
