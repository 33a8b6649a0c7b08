package org.ispolnenie.shared.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps a session alive: the script of a page asks here while a person is still at work on it. The answer says how long
 * the session lasts now: {@code {"idle": 1800}}. Whoever is not signed in any more is sent to the sign-in page, as
 * anywhere.
 */
@WebServlet("/session")
public class StayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionEnd end;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .append("{\"idle\":")
                .append(String.valueOf(end.getIdle()))
                .append('}');
    }
}
