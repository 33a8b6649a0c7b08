package org.ispolnenie.directory.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DeputyQueries;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;
import org.ispolnenie.shared.web.security.ActingFor;
import org.ispolnenie.shared.web.security.FormToken;

/** Begins and ends acting for another: a plain form posts here from any page, as for signing out. */
@WebServlet("/act-for")
public class ActForServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeputyQueries deputies;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient AuditTrail trail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String principal = request.getParameter("principal");
        if (FormToken.isMissing(request, response)) {
            return;
        }
        if (principal == null || WrittenText.isNothing(principal)) {
            ActingFor.end(request);
        } else if (deputies.principals().stream().anyMatch(one -> one.login().equals(principal))) {
            ActingFor.begin(request, caller.get().login(), principal);
            trail.write(AuditNote.of("ACTING_FOR_BEGUN", AuditEntity.ACCOUNT, principal));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendRedirect(request.getContextPath() + "/");
    }
}
