package org.ispolnenie.shared.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ispolnenie.shared.service.work.LongWork;
import org.ispolnenie.shared.service.work.LongWorks;
import org.ispolnenie.shared.web.security.FormToken;

/**
 * {@code /long-work?name=}: how far the work is that a page waits for, {@code {"steps": 1200}}, or 204 when it is not being
 * done; POST cancels it. The page has made the name up, so nobody else knows it.
 */
@WebServlet("/long-work")
public class LongWorkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LongWorks works;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LongWork> work = works.underWay(String.valueOf(request.getParameter("name")));
        response.setHeader("Cache-Control", "no-store");
        if (work.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter().write("{\"steps\":" + work.get().steps() + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (FormToken.isMissing(request, response)) {
            return;
        }
        works.underWay(String.valueOf(request.getParameter("name"))).ifPresent(LongWork::cancel);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
