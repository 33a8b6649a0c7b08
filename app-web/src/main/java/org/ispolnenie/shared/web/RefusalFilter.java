package org.ispolnenie.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers a refusal that comes out of a servlet as what it is: 403 where somebody has no right, 404 where there is nothing.
 * Pages do it themselves ({@link PageExceptionHandler}), so does REST; this is for downloads and plain forms.
 */
@WebFilter("/*")
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Optional<Integer> status = status(failure, request);
            if (status.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            response.sendError(status.get());
        }
    }

    private static Optional<Integer> status(Exception failure, HttpServletRequest request) {
        if (UnreadablePost.isBehind(failure)) {
            return Optional.of(
                    UnreadablePost.isTooLarge(failure)
                            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
        return Refusals.behind(failure).map(refusal -> Refusals.status(refusal, request));
    }
}
