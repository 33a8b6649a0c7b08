package org.ispolnenie.shared.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.rest.AnswerLanguage;
import org.ispolnenie.shared.rest.Problem;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.web.AwayPage;
import org.ispolnenie.shared.web.ErrorView;
import org.ispolnenie.shared.web.place.PartialRedirect;
import org.jspecify.annotations.Nullable;

/**
 * The container's errors, without anything of the inside: programs get a problem, people the page {@code error.xhtml} under
 * the same status. What failed is logged under an id, and the id is all that is shown.
 */
@WebServlet("/error")
public class ErrorAnswer extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ErrorAnswer.class.getName());
    private static final String PAGE = "/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        String id = UUID.randomUUID().toString();
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable;
        if (failed) {
            Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Optional<SQLException> away = DatabaseAway.behind(failure);
            if (away.isPresent()) {
                DatabaseAway.tell(away.get());
                AwayPage.send(request, response);
                return;
            }
            if (ClientGone.isBehind(failure)) {
                LOG.log(System.Logger.Level.DEBUG, "Nobody waits for the answer any more", failure);
                return;
            }
            LOG.log(System.Logger.Level.ERROR, "Request failed, id " + id, failure);
            request.setAttribute(ErrorView.class.getName(), id);
        }
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean hasPage = getServletContext().getResource(PAGE) != null;
        if (hasPage && !ProgramPaths.includes(path.substring(contextLength(request, path)))) {
            page(status, failed ? id : null, request, response);
            return;
        }
        problem(status, failed, id).at(failed ? "urn:uuid:" + id : path).send(response, AnswerLanguage.locale(request));
    }

    private static void page(int status, @Nullable String id, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (PartialRedirect.isFor(request)) {
            // The script of a page shows nothing of an answer that is none of Faces.
            response.reset();
            String suffix = id == null ? "" : "&id=" + id;
            PartialRedirect.send(response, request.getContextPath() + PAGE + "?status=" + status + suffix);
            return;
        }
        // Only containers say 501: of a method nobody here knows.
        response.setStatus(
                status == HttpServletResponse.SC_NOT_IMPLEMENTED ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : status);
        if (status != HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            knowCaller(request, response);
        }
        show(request, response);
        if (request.getAttribute(ErrorView.FAILED) != null && !response.isCommitted()) {
            response.resetBuffer();
            show(request, response);
        }
    }

    private static void show(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!response.isCommitted()) {
            request.getRequestDispatcher(PAGE).forward(new AskedPlainly(request), response);
        }
    }

    /** The container has forgotten who asks when it comes here; without them the page would have no menu. */
    private static void knowCaller(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SessionSeal.isCarried(request) && SessionSeal.left(request).toSeconds() > 0) {
            try {
                request.authenticate(response);
            } catch (ServletException | RuntimeException unknown) {
                LOG.log(System.Logger.Level.DEBUG, "An error page without its menu", unknown);
            }
        }
    }

    private static Problem problem(int status, boolean failed, String id) {
        if (failed) {
            return Problem.of(status, "internal", Message.of("shared.INTERNAL", id));
        }
        String kind =
                switch (status) {
                    case HttpServletResponse.SC_BAD_REQUEST -> "malformed-request";
                    case HttpServletResponse.SC_NOT_FOUND -> "no-such-address";
                    default -> "refused";
                };
        return Problem.of(status, kind, Message.of("shared.problem.detail." + kind));
    }

    private static int contextLength(HttpServletRequest request, String path) {
        String context = request.getContextPath();
        return path.startsWith(context) ? context.length() : 0;
    }
}
